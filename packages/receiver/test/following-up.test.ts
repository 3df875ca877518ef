import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  Case,
  type CasePage,
  type Event,
  type Flag,
  FlagStatus,
  type Problem,
  read,
  type Receipt,
} from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import { aDecision } from './a-decision.test-helper.ts';
import { aServer, type TestServer } from './a-server.test-helper.ts';

let drafts = 0;
/** A message with an id of its own. */
const aDraft = <Members extends object>(members: Members) => ({
  id: `0192f3a1-0e55-7b21-9d40-${(++drafts).toString(16).padStart(12, '0')}`,
  text: 'Which of the two pictures do you mean?',
  ...members,
});

async function json<Value>(answer: Response | Promise<Response>): Promise<Value> {
  return (await (await answer).json()) as Value;
}
const problemIn = async (answer: Response) =>
  (await json<Problem>(answer)).type.replace('urn:report-this:problem:', '');

/** A flag that was taken in, its case, and what its reporter can do. */
async function aFlagged(server: TestServer, flag: Flag = aFlag()) {
  const { token, flagId } = await json<Receipt>(server.post('/flags', flag));
  const headers = { Authorization: `Bearer ${token}` };
  const { items } = await json<CasePage>(server.review('/cases?limit=100'));
  return {
    flagId,
    caseId: items.at(-1)!.id,
    send: (path: string, body: unknown = '') => server.post(`/flags/${flagId}${path}`, body, headers),
    status: async () => {
      const status = await json<FlagStatus>(server.get(`/flags/${flagId}`, headers));
      assert.ok(read(FlagStatus, status).ok, JSON.stringify(status));
      assert.equal(status.timeline.at(-1)!.state, status.state); // SPEC §7.2.1
      return status;
    },
  };
}

async function caseOf(server: TestServer, id: string): Promise<Case> {
  const found = await json<Case>(server.review(`/cases/${id}`));
  assert.ok(read(Case, found).ok, JSON.stringify(found));
  return found;
}

async function eventsOf(server: TestServer): Promise<string[]> {
  const text = await (await server.review('/events?limit=1000')).text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Event)
    .map(({ type, data }) => `${type} ${data.sequence}`);
}

describe('asking a reporter', () => {
  it('goes to the reporter and comes back to review, with what was asked and answered', async () => {
    const server = await aServer();
    const { flagId, caseId, send, status } = await aFlagged(server);
    const question = aDraft({ flagId });
    const asked = await server.review(`/cases/${caseId}/questions`, question);
    assert.equal(asked.status, 201);
    const waiting = await json<Case>(asked);
    assert.deepEqual([waiting.state, waiting.claimedBy], ['needsInfo', 'moderator']);
    const seen = await status();
    assert.equal(seen.state, 'needsInfo');
    const { id, text } = question;
    assert.deepEqual(seen.messages, [{ id, from: 'platform', text, at: '2026-11-21T09:30:00.000Z' }]);
    assert.doesNotMatch(JSON.stringify(seen), /moderator/);

    server.clock.advance(1000);
    const draft = aDraft({ inReplyTo: id, text: 'The second.' });
    const replied = await send('/messages', draft);
    assert.equal(replied.status, 201);
    const answered = await json<FlagStatus>(replied);
    assert.deepEqual(answered, await status());
    assert.equal(answered.state, 'inReview');
    assert.deepEqual(answered.messages![1], { ...draft, from: 'reporter', at: '2026-11-21T09:30:01.000Z' });
    const back = await caseOf(server, caseId);
    assert.equal(back.state, 'inReview');
    assert.deepEqual(
      back.messages!.map(({ flagId: about, from }) => [about, from]),
      [
        [flagId, 'platform'],
        [flagId, 'reporter'],
      ],
    );
    assert.deepEqual(await eventsOf(server), [
      'case.opened 1',
      'flag.received 2',
      'case.asked 3',
      'flag.replied 4',
    ]);
  });

  it('happens once, and so does the reply, however often they are sent', async () => {
    const server = await aServer();
    const { flagId, caseId, send } = await aFlagged(server);
    const question = aDraft({ flagId });
    const ask = (draft: object) => server.review(`/cases/${caseId}/questions`, draft);
    assert.deepEqual([(await ask(question)).status, (await ask(question)).status], [201, 200]);
    const draft = aDraft({ inReplyTo: question.id });
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('/messages', draft)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 200, 200, 201]);
    assert.equal((await ask(question)).status, 200); // also after it was answered
    for (const other of [
      { ...question, text: 'Another question' },
      { ...draft, flagId },
    ])
      assert.equal(await problemIn(await ask(other)), 'illegal-move');
    for (const other of [{ ...draft, text: 'Other words' }, aDraft({ inReplyTo: question.id })])
      assert.equal(await problemIn(await send('/messages', other)), 'illegal-move');
    assert.equal((await caseOf(server, caseId)).messages!.length, 2);
    assert.equal((await eventsOf(server)).length, 4);
  });

  it('is not told to the other reporters of the case', async () => {
    const server = await aServer();
    const { flagId, caseId } = await aFlagged(server);
    const other = await aFlagged(server);
    await server.review(`/cases/${caseId}/questions`, aDraft({ flagId }));
    const seen = await other.status();
    assert.equal(seen.state, 'inReview');
    assert.equal(seen.messages, undefined);
    const { id } = (await caseOf(server, caseId)).messages![0]!;
    assert.equal(await problemIn(await other.send('/messages', aDraft({ inReplyTo: id }))), 'illegal-move');
  });

  it('is refused for a flag of another case, twice at a time, and after the decision', async () => {
    const server = await aServer();
    const { flagId, caseId, send } = await aFlagged(server);
    const elsewhere = await aFlagged(server, aFlag({ url: 'https://shop.example/other' }));
    const ask = (draft: object, id = caseId) => server.review(`/cases/${id}/questions`, draft);
    const wrong = await ask(aDraft({ flagId: elsewhere.flagId }));
    assert.equal(wrong.status, 422);
    assert.equal((await json<Problem>(wrong)).issues![0]!.pointer, '/flagId');
    assert.equal((await ask(aDraft({ flagId }), 'none')).status, 404);

    const question = aDraft({ flagId });
    await ask(question);
    assert.equal(await problemIn(await ask(aDraft({ flagId }))), 'illegal-move');
    await server.review(`/cases/${caseId}/decision`, aDecision());
    assert.equal(await problemIn(await ask(aDraft({ flagId }))), 'illegal-move');
    assert.equal(
      await problemIn(await send('/messages', aDraft({ inReplyTo: question.id }))),
      'illegal-move',
    );
  });

  it('takes back words that have not their form, with the member that is wrong', async () => {
    const server = await aServer();
    const { flagId, caseId, send } = await aFlagged(server);
    const ask = (draft: object) => server.review(`/cases/${caseId}/questions`, draft);
    const wrong = [
      ['/text', await ask({ ...aDraft({ flagId }), text: '' })],
      ['/text', await ask({ ...aDraft({ flagId }), text: 'x'.repeat(2001) })],
      ['/flagId', await ask(aDraft({}))],
      ['/inReplyTo', await send('/messages', aDraft({}))],
      ['/id', await send('/messages', { ...aDraft({ inReplyTo: flagId }), id: 'x' })],
      ['/text', await server.review(`/cases/${caseId}/notes`, { id: flagId })],
    ] as const;
    for (const [pointer, answer] of wrong) {
      assert.equal(answer.status, 422);
      const { type, issues } = await json<Problem>(answer);
      assert.equal(type, 'urn:report-this:problem:invalid-message');
      assert.ok(issues!.some((issue) => issue.pointer === pointer));
    }
  });
});

describe('withdrawing a flag', () => {
  it('is done once, and ends a case that had no other flag', async () => {
    const server = await aServer();
    const { caseId, send, status } = await aFlagged(server);
    server.clock.advance(1000);
    const first = await send('/withdrawal');
    assert.equal(first.status, 200);
    const text = await first.text();
    assert.equal((JSON.parse(text) as FlagStatus).state, 'withdrawn');
    server.clock.advance(1000);
    assert.equal(await (await send('/withdrawal')).text(), text);
    assert.equal(JSON.stringify(await status()), text);
    const found = await caseOf(server, caseId);
    assert.deepEqual([found.state, found.flags[0]!.withdrawnAt], ['withdrawn', '2026-11-21T09:30:01.000Z']);
    assert.equal((await json<CasePage>(server.review('/cases'))).items.length, 0);
    assert.deepEqual(await eventsOf(server), ['case.opened 1', 'flag.received 2', 'flag.withdrawn 3']);

    const next = await aFlagged(server);
    assert.notEqual(next.caseId, caseId);
    assert.equal((await caseOf(server, next.caseId)).previousCaseId, caseId);
  });

  it('leaves the case to its other flags, and shows its reporter nothing more of it', async () => {
    const server = await aServer();
    const { flagId, caseId, send, status } = await aFlagged(server);
    const other = await aFlagged(server);
    const question = aDraft({ flagId });
    await server.review(`/cases/${caseId}/questions`, question);
    await send('/withdrawal');
    assert.equal((await caseOf(server, caseId)).state, 'inReview', 'nobody is left to answer');
    assert.equal(
      await problemIn(await send('/messages', aDraft({ inReplyTo: question.id }))),
      'illegal-move',
    );
    const before = await status();
    await server.review(`/cases/${caseId}/decision`, aDecision());
    const seen = await status();
    assert.deepEqual(seen, before);
    assert.deepEqual([seen.state, seen.targets], ['withdrawn', [{ target: 0, state: 'withdrawn' }]]);
    assert.equal((await other.status()).state, 'decided');
    assert.equal(
      await problemIn(await server.review(`/cases/${caseId}/questions`, aDraft({ flagId }))),
      'illegal-move',
    );
  });

  it('hides a claim that comes after it', async () => {
    const server = await aServer();
    const { caseId, send, status } = await aFlagged(server);
    await aFlagged(server);
    await send('/withdrawal');
    const before = await status();
    server.clock.advance(1000);
    await server.review(`/cases/${caseId}/claim`, '');
    assert.deepEqual(await status(), before);
  });

  it('takes a flag out of all its cases, or is refused when one of them is decided', async () => {
    const server = await aServer();
    const targets = ['/1', '/2'].map((path) => ({
      kind: 'comment' as const,
      url: `https://shop.example${path}`,
    }));
    const first = await aFlagged(server, aFlag({ targets }));
    assert.equal((await json<FlagStatus>(first.send('/withdrawal'))).state, 'withdrawn');
    assert.equal((await json<CasePage>(server.review('/cases?state=withdrawn'))).items.length, 2);

    const second = await aFlagged(server, aFlag({ targets }));
    await server.review(`/cases/${second.caseId}/decision`, aDecision());
    assert.equal(await problemIn(await second.send('/withdrawal')), 'illegal-move');
    assert.equal((await second.status()).state, 'inReview');
  });
});

describe('a note', () => {
  it('is kept once, for moderators only', async () => {
    const server = await aServer();
    await server.receiver.admitModerator('bob', 'the-key-of-bob-in-these-tests');
    const { caseId, status } = await aFlagged(server);
    const draft = aDraft({ text: 'Seen before on another account.' });
    const leave = (note: object) => server.review(`/cases/${caseId}/notes`, note);
    const first = await leave(draft);
    assert.equal(first.status, 201);
    assert.deepEqual((await json<Case>(first)).notes, [
      { ...draft, by: 'moderator', at: '2026-11-21T09:30:00.000Z' },
    ]);
    server.clock.advance(1000);
    assert.equal((await leave(draft)).status, 200);
    assert.equal(await problemIn(await leave({ ...draft, text: 'Other words' })), 'illegal-move');
    const ofBob = await server.post(`/cases/${caseId}/notes`, draft, {
      Authorization: 'Bearer the-key-of-bob-in-these-tests',
    });
    assert.equal(await problemIn(ofBob), 'illegal-move');
    assert.equal((await caseOf(server, caseId)).notes!.length, 1);
    assert.doesNotMatch(JSON.stringify(await status()), /another account/);
    assert.equal((await server.review('/cases/none/notes', draft)).status, 404);
  });
});

describe('who may follow up', () => {
  it('is the holder of the token: an unknown flag, a wrong token and none answer alike', async () => {
    const server = await aServer();
    const { flagId, send } = await aFlagged(server);
    const wrong = { Authorization: 'Bearer nothing' };
    for (const path of ['messages', 'withdrawal', 'confirmation']) {
      const answers = [
        await server.post(`/flags/${flagId}/${path}`, 'no json'),
        await server.post(`/flags/${flagId}/${path}`, 'no json', wrong),
        await server.post(`/flags/0192f3a1-7c4e-7b21-9d40-ffffffffffff/${path}`, 'no json', wrong),
      ];
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([404]));
      assert.equal(new Set(bodies).size, 1);
    }
    assert.equal(await problemIn(await send('/confirmation', { code: 'x' })), 'illegal-move');
  });

  it('is a moderator with a key, for questions and notes', async () => {
    const server = await aServer();
    const { flagId, caseId } = await aFlagged(server);
    for (const path of [`/cases/${caseId}/questions`, `/cases/${caseId}/notes`, '/cases/none/notes'])
      assert.equal((await server.post(path, aDraft({ flagId }))).status, 401);
  });

  it('is nobody where the extension is off', async () => {
    const server = await aServer({ offer: { extensions: [] } });
    const { flagId, caseId, send } = await aFlagged(server);
    assert.equal((await send('/withdrawal')).status, 404);
    assert.equal((await server.review(`/cases/${caseId}/questions`, aDraft({ flagId }))).status, 404);
  });
});
