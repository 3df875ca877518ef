import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Case,
  CasePage,
  Decision,
  type FlagStatus,
  type Problem,
  read,
  type Receipt,
} from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import { aDecision } from './a-decision.test-helper.ts';
import { aServer, type TestServer } from './a-server.test-helper.ts';

const json = async <Value>(answer: Response | Promise<Response>) => (await (await answer).json()) as Value;
const page = (server: TestServer, query = '') => json<CasePage>(server.review(`/cases${query}`));

async function aCase(server: TestServer, url: string): Promise<string> {
  await server.post('/flags', aFlag({ url }));
  return (await page(server, '?limit=100')).items.find(({ target }) => target.url === url)!.id;
}

describe('without a key', () => {
  it('every case answers alike, whether it exists or not', async () => {
    const server = await aServer();
    const id = await aCase(server, 'https://shop.example/1');
    const paths = ['/cases', `/cases/${id}`, '/cases/none', '/cases?state=nonsense'];
    const bodies = new Set<string>();
    for (const credential of [undefined, 'Bearer wrong', `Basic ${server.key}`]) {
      const headers: Record<string, string> = credential === undefined ? {} : { Authorization: credential };
      for (const path of paths) {
        const answer = await server.get(path, headers);
        assert.equal(answer.status, 401);
        assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
        bodies.add(await answer.text());
      }
      for (const path of [
        `/cases/${id}/claim`,
        '/cases/none/claim',
        `/cases/${id}/release`,
        `/cases/${id}/decision`,
        '/cases/none/decision',
      ]) {
        const answer = await server.post(path, 'not json', headers);
        assert.equal(answer.status, 401);
        bodies.add(await answer.text());
      }
    }
    assert.equal(bodies.size, 1);
  });
});

describe('the queue', () => {
  it('has the form that the protocol has, the most urgent first, then the oldest', async () => {
    const server = await aServer();
    const reasons = ['terms.spam', 'violence.threat', 'terms.spam', 'privacy.doxxing'];
    for (const [index, reason] of reasons.entries()) {
      server.clock.advance(1000);
      await server.post('/flags', aFlag({ url: `https://shop.example/${index}`, reason }));
    }
    const found = await page(server);
    assert.ok(read(CasePage, found).ok);
    assert.deepEqual(
      found.items.map(({ priority, target }) => [priority, target.url]),
      [
        ['critical', 'https://shop.example/1'],
        ['high', 'https://shop.example/3'],
        ['normal', 'https://shop.example/0'],
        ['normal', 'https://shop.example/2'],
      ],
    );
  });

  it('is walked page by page while flags arrive, every case once', async () => {
    const server = await aServer();
    for (let number = 0; number < 12; number++) await aCase(server, `https://shop.example/${number}`);
    const seen: string[] = [];
    let after = '';
    for (let number = 0; ; number++) {
      const { items, next } = await page(server, `?limit=5${after}`);
      seen.push(...items.map(({ target }) => target.url!));
      if (!next) break;
      after = `&after=${next}`;
      await server.post('/flags', aFlag({ url: 'https://shop.example/9', reason: 'violence.threat' }));
      await server.post(
        '/flags',
        aFlag({
          url: `https://shop.example/new/${number}`,
          reason: 'child.csam',
          claim: { basis: 'illegal' },
        }),
      );
    }
    assert.deepEqual(
      seen.filter((url) => !url.includes('new')).sort(),
      Array.from({ length: 12 }, (_, number) => `https://shop.example/${number}`).sort(),
    );
  });

  it('refuses a question it does not understand', async () => {
    const server = await aServer();
    for (const query of [
      '?limit=0',
      '?limit=101',
      '?limit=x',
      '?limit=',
      '?state=open',
      '?after=x',
      '?after=',
      '?after=W10',
    ]) {
      const answer = await server.review(`/cases${query}`);
      assert.equal(answer.status, 400, query);
      assert.equal((await json<Problem>(answer)).type, 'urn:report-this:problem:malformed-request');
    }
  });
});

describe('one case', () => {
  it('has the form that the protocol has, and of its reporters the role', async () => {
    const server = await aServer();
    const reporter = { role: 'identified', name: 'Ana Amsel', email: 'ana@mail.example' } as const;
    await server.post('/flags', { ...aFlag(), reporter: { ...reporter, nickname: 'Anka' } });
    const [summary] = (await page(server)).items;
    const text = await (await server.review(`/cases/${summary!.id}`)).text();
    const found = JSON.parse(text) as Case;
    assert.ok(read(Case, found).ok);
    assert.deepEqual(found.flags[0]!.reporter, { role: 'identified' });
    assert.doesNotMatch(text, /Amsel|ana@|Anka/);
  });

  it('is not there when it is not', async () => {
    const server = await aServer();
    assert.equal((await server.review('/cases/none')).status, 404);
    assert.equal((await server.review('/cases/none/claim', '')).status, 404);
    assert.equal((await server.review('/cases/none/decision', aDecision())).status, 404);
  });
});

describe('claiming a case', () => {
  it('is done once; the same moderator may ask again, another may not', async () => {
    const server = await aServer();
    await server.receiver.admitModerator('bob', 'the-key-of-bob-in-these-tests');
    const id = await aCase(server, 'https://shop.example/1');
    const first = await json<Case>(server.review(`/cases/${id}/claim`, ''));
    assert.deepEqual([first.state, first.claimedBy], ['inReview', 'moderator']);
    server.clock.advance(1000);
    assert.deepEqual(await json(server.review(`/cases/${id}/claim`, '')), first);
    const other = await server.post(`/cases/${id}/claim`, '', {
      Authorization: 'Bearer the-key-of-bob-in-these-tests',
    });
    assert.equal(other.status, 409);
    assert.equal((await json<Problem>(other)).type, 'urn:report-this:problem:illegal-move');
  });
});

describe('a claimed case', () => {
  const bob = { Authorization: 'Bearer the-key-of-bob-in-these-tests' };

  async function aClaimedCase() {
    const server = await aServer();
    await server.receiver.admitModerator('bob', 'the-key-of-bob-in-these-tests');
    const receipt = await json<Receipt>(
      server.post('/flags', aFlag({ url: 'https://shop.example/1', extensions: { 'com.example.a': [1] } })),
    );
    const id = (await page(server)).items[0]!.id;
    server.clock.advance(1000);
    await server.review(`/cases/${id}/claim`, '');
    server.clock.advance(1000);
    return { server, id, receipt };
  }

  it('tells each moderator whether it is theirs, with the extensions of its flags', async () => {
    const { server, id } = await aClaimedCase();
    const mine = await json<Case>(server.review(`/cases/${id}`));
    assert.deepEqual([mine.claimedByMe, mine.flags[0]!.extensions], [true, { 'com.example.a': [1] }]);
    assert.equal((await json<Case>(server.get(`/cases/${id}`, bob))).claimedByMe, false);
    assert.equal((await page(server)).items[0]!.claimedByMe, true);
  });

  it('is decided by nobody else', async () => {
    const { server, id } = await aClaimedCase();
    assert.equal((await server.post(`/cases/${id}/decision`, aDecision(), bob)).status, 409);
    assert.equal((await server.review(`/cases/${id}/decision`, aDecision())).status, 201);
    assert.equal((await server.post(`/cases/${id}/release`, '', bob)).status, 409);
  });

  it('is given back by anybody, and the reporter sees it wait again', async () => {
    const { server, id, receipt } = await aClaimedCase();
    for (let time = 0; time < 2; time++) {
      const released = await json<Case>(server.post(`/cases/${id}/release`, '', bob));
      assert.deepEqual(
        [released.state, released.claimedBy, released.claimedByMe, released.claimedAt],
        ['received', undefined, undefined, undefined],
      );
    }
    const token = { Authorization: `Bearer ${receipt.token}` };
    const status = await json<FlagStatus>(server.get(`/flags/${receipt.flagId}`, token));
    assert.deepEqual(
      status.timeline.map(({ state }) => state),
      ['received', 'inReview', 'received'],
    );
    assert.equal(status.state, 'received');
    assert.equal((await server.post(`/cases/${id}/decision`, aDecision(), bob)).status, 201);
    assert.equal((await server.review('/cases/none/release', '')).status, 404);
  });
});

describe('deciding a case', () => {
  it('is done once: a repeat gets the same decision, another draft is refused', async () => {
    const server = await aServer({ offer: { contacts: { users: 'flags@shop.example' } } });
    const id = await aCase(server, 'https://shop.example/1');
    const draft = aDecision();
    const first = await server.review(`/cases/${id}/decision`, draft);
    assert.equal(first.status, 201);
    const text = await first.text();
    const decision = JSON.parse(text) as Decision;
    assert.ok(read(Decision, decision).ok);
    assert.deepEqual(decision.redress, [
      { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2027-05-24' },
      { kind: 'outOfCourt' },
      { kind: 'court' },
    ]);

    server.clock.advance(60_000);
    const repeat = await server.review(`/cases/${id}/decision`, draft);
    assert.equal(repeat.status, 200);
    assert.equal(await repeat.text(), text);
    for (const other of [aDecision(), { ...draft, facts: 'Other facts.' }]) {
      const refused = await server.review(`/cases/${id}/decision`, other);
      assert.equal(refused.status, 409);
      assert.equal((await json<Problem>(refused)).type, 'urn:report-this:problem:illegal-move');
    }
    assert.equal((await server.review(`/cases/${id}/claim`, '')).status, 409);
  });

  it('keeps the ways of redress that the draft brings', async () => {
    const server = await aServer();
    const id = await aCase(server, 'https://shop.example/1');
    const draft = aDecision({ redress: [{ kind: 'court' }] });
    const decision = await json<Decision>(server.review(`/cases/${id}/decision`, draft));
    assert.deepEqual(decision.redress, [{ kind: 'court' }]);
  });

  it('refuses the id of a decision on another case', async () => {
    const server = await aServer();
    const [one, other] = [
      await aCase(server, 'https://shop.example/1'),
      await aCase(server, 'https://shop.example/2'),
    ];
    const draft = aDecision();
    await server.review(`/cases/${one}/decision`, draft);
    assert.equal((await server.review(`/cases/${other}/decision`, draft)).status, 409);
  });

  it('refuses a draft that is none, with the member that is wrong', async () => {
    const server = await aServer();
    const id = await aCase(server, 'https://shop.example/1');
    const wrong = [
      ['/measures', aDecision({ measures: [] })],
      ['/ground', { ...aDecision(), ground: undefined }],
      ['/facts', { ...aDecision(), facts: undefined }],
      ['/measures', aDecision({ outcome: 'noAction' })],
      ['/id', { ...aDecision(), id: 'x' }],
    ] as const;
    for (const [pointer, draft] of wrong) {
      const answer = await server.review(`/cases/${id}/decision`, draft);
      assert.equal(answer.status, 422);
      const problem = await json<Problem>(answer);
      assert.equal(problem.type, 'urn:report-this:problem:invalid-decision');
      assert.ok(
        problem.issues!.some((issue) => issue.pointer === pointer),
        JSON.stringify(problem),
      );
    }
    assert.equal((await server.review(`/cases/${id}/decision`, 'not json')).status, 400);
    assert.equal((await page(server)).items[0]!.state, 'received');
  });

  it('happens once when it is asked for many times at once', async () => {
    const server = await aServer();
    const id = await aCase(server, 'https://shop.example/1');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => server.review(`/cases/${id}/decision`, aDecision())),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(answers.filter(({ status }) => status === 409).length, 19);
  });

  it('lets the next flag on the target open a case of its own', async () => {
    const server = await aServer();
    const id = await aCase(server, 'https://shop.example/1');
    await server.review(`/cases/${id}/decision`, aDecision());
    const next = await aCase(server, 'https://shop.example/1');
    assert.notEqual(next, id);
    assert.equal((await json<Case>(server.review(`/cases/${next}`))).previousCaseId, id);
  });
});
