import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FlagStatus, read, type Receipt } from '@report-this/protocol';
import { aFlag, flagId } from '@report-this/receiver/testing';
import { aDecision } from './a-decision.test-helper.ts';
import { aServer } from './a-server.test-helper.ts';

const server = await aServer();

const submit = async (flag = aFlag()) => (await (await server.post('/flags', flag)).json()) as Receipt;
const withToken = (token: string) => ({ Authorization: `Bearer ${token}` });

async function statusOf({ flagId: id, token }: Receipt): Promise<FlagStatus> {
  const answer = await server.get(`/flags/${id}`, withToken(token));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  const status: unknown = await answer.json();
  assert.ok(read(FlagStatus, status).ok);
  return status as FlagStatus;
}

async function casesOf(url: string): Promise<{ id: string }[]> {
  const { items } = (await (await server.review('/cases')).json()) as {
    items: { id: string; target: { url: string } }[];
  };
  return items.filter(({ target }) => target.url.startsWith(url));
}

describe('reading a status', () => {
  it('tells what the receipt told', async () => {
    const receipt = await submit();
    const status = await statusOf(receipt);
    assert.equal(status.reference, receipt.reference);
    assert.equal(status.receivedAt, receipt.receivedAt);
    assert.deepEqual(status.timeline, [{ state: 'received', at: receipt.receivedAt }]);
    assert.deepEqual(status.targets, [{ target: 0, state: 'received' }]);
  });

  it('answers an unknown id, a wrong token and none alike, byte for byte', async () => {
    const receipt = await submit();
    const other = await submit();
    const path = `/flags/${receipt.flagId}`;
    const tries = [
      await server.get(path),
      await server.get(path, withToken('wrong')),
      await server.get(path, withToken(other.token)),
      await server.get(path, withToken(`${receipt.token}=`)),
      await server.get(path, withToken(`${receipt.token}A`)),
      await server.get(path, { Authorization: `Basic ${receipt.token}` }),
      await server.get(`/flags/${flagId(999_999)}`, withToken(receipt.token)),
      await server.get(`/flags/${flagId(999_999)}`),
      await server.get('/flags/none', withToken('x')),
    ];
    const seen = tries.map(async (answer) => {
      const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
      return JSON.stringify({ status: answer.status, headers, body: await answer.text() });
    });
    assert.equal(new Set(await Promise.all(seen)).size, 1);
    assert.match((await seen[0])!, /"status":404.*problem:not-found/);
  });

  it('follows the flag through review to its decision, with the ways of redress and nothing of the moderator', async () => {
    const url = 'https://shop.example/status';
    const receipt = await submit(aFlag({ url }));
    const [found] = await casesOf(url);
    server.clock.advance(60_000);
    await server.review(`/cases/${found!.id}/claim`, '');
    assert.equal((await statusOf(receipt)).state, 'inReview');
    server.clock.advance(60_000);
    await server.review(`/cases/${found!.id}/decision`, aDecision({ facts: 'Facts about the author.' }));

    const status = await statusOf(receipt);
    assert.deepEqual(
      status.timeline.map(({ state }) => state),
      ['received', 'inReview', 'decided'],
    );
    assert.equal(status.state, 'decided');
    assert.equal(status.appealUntil, '2027-05-24');
    const { decision } = status.targets[0]!;
    assert.equal(decision!.outcome, 'restricted');
    assert.deepEqual(
      decision!.redress.map(({ kind }) => kind),
      ['internalComplaint', 'outOfCourt', 'court'],
    );
    assert.doesNotMatch(JSON.stringify(status), /moderator|Facts/);
  });

  it('is in review until every target is decided', async () => {
    const url = 'https://shop.example/several';
    const targets = [1, 2].map((number) => ({ kind: 'comment', url: `${url}/${number}` }));
    const receipt = await submit(aFlag({ targets }));
    const [one, two] = await casesOf(url);
    await server.review(`/cases/${one!.id}/decision`, aDecision());
    const halfway = await statusOf(receipt);
    assert.equal(halfway.state, 'inReview');
    assert.deepEqual(halfway.targets.map(({ state }) => state).sort(), ['decided', 'received']);
    assert.deepEqual(halfway.timeline.at(-1)!.state, 'inReview');
    await server.review(`/cases/${two!.id}/decision`, aDecision());
    assert.equal((await statusOf(receipt)).state, 'decided');
  });

  it('tells the steps in their order when the clock goes back in between', async () => {
    const url = 'https://shop.example/clock';
    const receipt = await submit(aFlag({ url }));
    const [found] = await casesOf(url);
    server.clock.advance(60_000);
    const step = async (path: string, body: unknown) => {
      server.clock.advance(-5000);
      assert.ok((await server.review(`/cases/${found!.id}/${path}`, body)).ok, path);
      const { state, timeline } = await statusOf(receipt);
      const times = timeline.map(({ at }) => at);
      assert.deepEqual(times, [...times].sort());
      assert.equal(timeline.at(-1)!.state, state);
      return state;
    };
    const question = { id: flagId(888_001), flagId: receipt.flagId, text: 'Which of the two?' };
    assert.equal(await step('claim', ''), 'inReview');
    assert.equal(await step('release', ''), 'received');
    assert.equal(await step('claim', ''), 'inReview');
    assert.equal(await step('questions', question), 'needsInfo');
    assert.equal(await step('decision', aDecision()), 'decided');
    assert.ok((await statusOf(receipt)).targets[0]!.decision);

    const late = await submit(aFlag({ url }));
    server.clock.advance(-5000);
    await server.post(`/flags/${late.flagId}/withdrawal`, '', withToken(late.token));
    assert.deepEqual(
      (await statusOf(late)).timeline.map(({ state, at }) => [state, at]),
      [
        ['received', late.receivedAt],
        ['withdrawn', late.receivedAt],
      ],
    );
  });

  it('tells nothing of a review that was over when the flag came', async () => {
    const url = 'https://shop.example/released';
    const first = await submit(aFlag({ url }));
    const [found] = await casesOf(url);
    for (const move of ['claim', 'release']) {
      server.clock.advance(1000);
      await server.review(`/cases/${found!.id}/${move}`, '');
    }
    assert.equal((await statusOf(first)).timeline.length, 3);
    const { timeline, receivedAt } = await statusOf(await submit(aFlag({ url })));
    assert.deepEqual(timeline, [{ state: 'received', at: receivedAt }]);
  });

  it('keeps what the reporter was asked before withdrawing, whoever claims the case for other flags later', async () => {
    const url = 'https://shop.example/asked';
    const receipt = await submit(aFlag({ url }));
    await submit(aFlag({ url }));
    const [found] = await casesOf(url);
    const question = { id: flagId(888_002), flagId: receipt.flagId, text: 'Which of the two?' };
    const step = async (path: string, body: unknown) => {
      server.clock.advance(60_000);
      assert.ok((await server.review(`/cases/${found!.id}/${path}`, body)).ok, path);
    };
    await step('claim', '');
    await step('questions', question);
    server.clock.advance(60_000);
    await server.post(`/flags/${receipt.flagId}/withdrawal`, '', withToken(receipt.token));
    const { timeline, state } = await statusOf(receipt);
    assert.equal(state, 'withdrawn');
    await step('release', '');
    await step('claim', '');
    // which claim came first is not known any more
    assert.deepEqual(
      (await statusOf(receipt)).timeline,
      timeline.filter((reached) => reached.state !== 'inReview'),
    );
    assert.deepEqual(
      timeline.map((reached) => reached.state),
      ['received', 'inReview', 'needsInfo', 'withdrawn'],
    );
  });

  it('begins with the flag when its case was in review before', async () => {
    const url = 'https://shop.example/joined';
    await submit(aFlag({ url }));
    const [found] = await casesOf(url);
    await server.review(`/cases/${found!.id}/claim`, '');
    server.clock.advance(60_000);
    const receipt = await submit(aFlag({ url }));
    assert.deepEqual((await statusOf(receipt)).timeline, [
      { state: 'received', at: receipt.receivedAt },
      { state: 'inReview', at: receipt.receivedAt },
    ]);
  });
});
