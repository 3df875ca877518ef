import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Case } from '@report-this/protocol';
import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import { createReviewClient, type DecisionContent } from '@report-this/client/review';
import {
  aCase,
  aDecision,
  anId,
  answer,
  fakeReceiver,
  type FakeReceiverOptions,
  manualClock,
  summaryOf,
} from '@report-this/client/testing';
import { halfwayBytes, rejectionOf } from './clients.test-helper.ts';

const queue = [
  aCase({ id: anId(1001), priority: 'normal', openedAt: '2026-11-21T08:00:00.000Z' }),
  aCase({ id: anId(1002), priority: 'critical', openedAt: '2026-11-21T09:00:00.000Z' }),
  aCase({ id: anId(1003), priority: 'normal', openedAt: '2026-11-20T08:00:00.000Z' }),
];
const moderators = { 'key-of-robin': 'Robin', 'key-of-sam': 'Sam' };

function aReviewer(
  moderatorKey = 'key-of-robin',
  faking: FakeReceiverOptions = { cases: queue, moderators },
) {
  const receiver = fakeReceiver(faking);
  const parts = {
    receiver: receiver.url,
    fetch: receiver.fetch,
    clock: manualClock(),
    randomBytes: halfwayBytes,
  };
  const review = createReviewClient({ ...parts, moderatorKey });
  return { review, receiver, colleague: createReviewClient({ ...parts, moderatorKey: 'key-of-sam' }) };
}

const { id: _id, caseId: _caseId, decidedAt: _decidedAt, redress: _redress, ...stated } = aDecision();
const decision: DecisionContent = stated;

describe('the queue', () => {
  it('is read page by page', async () => {
    const { review, receiver } = aReviewer();
    const first = await review.listCases({ limit: 2 });
    const second = await review.listCases({ limit: 2, after: first.next! });
    assert.deepEqual(
      [...first.items, ...second.items].map(({ id }) => id),
      [anId(1002), anId(1003), anId(1001)],
    );
    assert.equal(second.next, undefined);
    assert.equal(receiver.requests[1]?.query.toString(), `after=${first.next}&limit=2`);
  });

  it('is read case by case, a page only when it is needed', async () => {
    const { review, receiver } = aReviewer();
    const seen: string[] = [];
    for await (const { id } of review.cases({ limit: 1 })) {
      seen.push(id);
      if (seen.length === 2) break;
    }
    assert.deepEqual(seen, [anId(1002), anId(1003)]);
    assert.equal(receiver.requests.length, 2);
  });

  it('goes on over a page without cases, and ends when a cursor comes back', async () => {
    const { review, receiver } = aReviewer();
    const page = (next: string, ...items: Case[]) => answer(200, { items: items.map(summaryOf), next });
    receiver.answerNext(page('a'), page('b', queue[0]!), page('a', queue[1]!));
    const seen: string[] = [];
    for await (const { id } of review.cases()) seen.push(id);
    assert.deepEqual(seen, [anId(1001), anId(1002)]);
    assert.deepEqual(
      receiver.requests.map(({ query }) => query.get('after')),
      [null, 'a', 'b'],
    );
  });

  it('read case by case heeds the caller who aborts', async () => {
    const { review } = aReviewer();
    const closing = new AbortController();
    const reason = new Error('The page was left.');
    const reading = async () => {
      for await (const _ of review.cases({ limit: 1, signal: closing.signal })) closing.abort(reason);
    };
    assert.equal(await rejectionOf(reading()), reason);
  });

  it('is refused without a valid key', async () => {
    const { review } = aReviewer('guess');
    const error = await rejectionOf(review.listCases());
    assert.ok(isRefusedError(error) && error.problemName === 'unauthenticated');
    assert.ok(!error.message.includes('guess'));
  });
});

describe('a claim', () => {
  it('puts the case in review, and again by the same moderator changes nothing', async () => {
    const { review } = aReviewer();
    const claimed = await review.claimCase(anId(1001));
    assert.deepEqual([claimed.state, claimed.claimedBy], ['inReview', 'Robin']);
    assert.deepEqual(await review.claimCase(anId(1001)), claimed);
  });

  it('is refused when it is another moderator’s', async () => {
    const { review, colleague } = aReviewer();
    await colleague.claimCase(anId(1001));
    const error = await rejectionOf(review.claimCase(anId(1001)));
    assert.ok(isRefusedError(error) && error.problemName === 'illegal-move');
    assert.equal((await review.readCase(anId(1001))).claimedBy, 'Sam');
  });
});

describe('a claimed case', () => {
  it('says to everybody whose it is, and to one that it is theirs', async () => {
    const { review, colleague } = aReviewer();
    assert.equal((await review.claimCase(anId(1001))).claimedByMe, true);
    assert.equal((await colleague.readCase(anId(1001))).claimedByMe, false);
    const mine = (await review.listCases()).items.map(({ claimedByMe }) => claimedByMe);
    assert.deepEqual(mine, [undefined, undefined, true]);
  });

  it('is decided by nobody else, until it is given back', async () => {
    const { review, colleague } = aReviewer();
    await colleague.claimCase(anId(1001));
    const error = await rejectionOf(review.decideCase(anId(1001), decision));
    assert.ok(isRefusedError(error) && error.problemName === 'illegal-move');
    const released = await review.releaseCase(anId(1001));
    assert.deepEqual([released.state, released.claimedBy], ['received', undefined]);
    assert.deepEqual(await review.releaseCase(anId(1001)), released);
    assert.equal((await review.decideCase(anId(1001), decision)).outcome, decision.outcome);
    assert.ok(isRefusedError(await rejectionOf(colleague.releaseCase(anId(1001)))));
  });
});

describe('a decision', () => {
  it('is sent with an id, so that sending it again is a repeat', async () => {
    const { review, receiver } = aReviewer();
    const id = anId(2001);
    const first = await review.decideCase(anId(1001), { ...decision, id });
    assert.deepEqual(await review.decideCase(anId(1001), { ...decision, id }), first);
    assert.deepEqual(
      receiver.transcript.map((line) => line.slice(-3)),
      ['201', '200'],
    );
    assert.equal((await review.readCase(anId(1001))).state, 'decided');
  });

  it('gets an id when it has none', async () => {
    const { review } = aReviewer();
    assert.match((await review.decideCase(anId(1001), decision)).id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('that is not complete never leaves the page', async () => {
    const { review, receiver } = aReviewer();
    const error = await rejectionOf(
      review.decideCase(anId(1001), { ...decision, measures: [], ground: undefined }),
    );
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual(error.issues.map(({ pointer }) => pointer).sort(), ['/ground', '/measures']);
    assert.deepEqual(receiver.requests, []);
  });

  it('on a case decided otherwise is refused', async () => {
    const { review, colleague } = aReviewer();
    await colleague.decideCase(anId(1001), { ...decision, id: anId(2001) });
    const error = await rejectionOf(review.decideCase(anId(1001), { ...decision, id: anId(2002) }));
    assert.ok(isRefusedError(error) && error.problemName === 'illegal-move');
  });
});
