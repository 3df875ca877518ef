import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isInvalidDraftError,
  isRefusedError,
  isTimeoutError,
  isUnexpectedAnswerError,
} from '@report-this/client';
import { createFollowUpClient } from '@report-this/client/follow-up';
import { createReviewClient } from '@report-this/client/review';
import {
  aCase,
  aCaseFlag,
  anId,
  answer,
  aReceipt,
  aStatus,
  fakeReceiver,
  type FakeReceiverOptions,
  htmlPage,
  manualClock,
  refusal,
} from '@report-this/client/testing';
import { halfwayBytes, rejectionOf } from './clients.test-helper.ts';

const flagId = anId(1);
const { token } = aReceipt({ flagId });
const question = {
  id: anId(3001),
  from: 'platform',
  text: 'Which product?',
  at: '2026-11-21T10:00:00.000Z',
} as const;
const asked = aStatus({ flagId, state: 'needsInfo', messages: [question] });
const content = { id: anId(3002), inReplyTo: question.id, text: 'The blue one.' };

function aReporter(faking: FakeReceiverOptions = { statuses: [asked] }) {
  const clock = manualClock();
  const receiver = fakeReceiver({ ...faking, clock });
  const parts = { receiver: receiver.url, fetch: receiver.fetch, clock, randomBytes: halfwayBytes };
  return {
    receiver,
    clock,
    followUp: createFollowUpClient(parts),
    review: createReviewClient({ ...parts, moderatorKey: 'key-of-robin' }),
  };
}

describe('a reply', () => {
  it('goes with the token of the receipt, and answers with the status after it', async () => {
    const { followUp, receiver } = aReporter();
    const status = await followUp.reply(flagId, token, content);
    assert.equal(status.state, 'inReview');
    assert.deepEqual(
      status.messages?.map(({ from, text }) => [from, text]),
      [
        ['platform', 'Which product?'],
        ['reporter', 'The blue one.'],
      ],
    );
    const [request] = receiver.requests;
    assert.deepEqual(receiver.transcript, [`POST /flags/${flagId}/messages → 201`]);
    assert.equal(request?.headers.get('authorization'), `Bearer ${token}`);
    assert.deepEqual(request?.body, content);
  });

  it('is sent again with the same bytes until it is taken, and taken once', async () => {
    const { followUp, receiver, clock } = aReporter({ statuses: [asked], byHand: true });
    const { id: _id, ...unnamed } = content;
    const replying = followUp.reply(flagId, token, unnamed);
    const lost = await receiver.nextRequest();
    lost.breakOff();
    await clock.untilAsleep(250);
    clock.advance(250);
    (await receiver.nextRequest()).answer(refusal('internal'));
    await clock.untilAsleep(500);
    clock.advance(500);
    (await receiver.nextRequest()).answerAsUsual();

    assert.equal((await replying).messages?.length, 2);
    assert.deepEqual(
      receiver.transcript.map((line) => line.split(' → ')[1]),
      ['no answer', '500', '201'],
    );
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
    assert.match((receiver.requests[0]?.body as { id: string }).id, /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('under the id of one before is a repeat', async () => {
    const { followUp, receiver } = aReporter();
    const first = await followUp.reply(flagId, token, content);
    assert.deepEqual(await followUp.reply(flagId, token, content), first);
    assert.deepEqual(
      receiver.transcript.map((line) => line.slice(-3)),
      ['201', '200'],
    );
  });

  it('without words never leaves the page', async () => {
    const { followUp, receiver } = aReporter();
    const error = await rejectionOf(followUp.reply(flagId, token, { ...content, text: '' }));
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual([error.issues.map(({ pointer }) => pointer), error.flagId], [['/text'], flagId]);
    assert.deepEqual(receiver.requests, []);
  });

  it('to a question that is not open is refused', async () => {
    const { followUp } = aReporter();
    await followUp.reply(flagId, token, content);
    const error = await rejectionOf(followUp.reply(flagId, token, { ...content, id: anId(3003) }));
    assert.ok(isRefusedError(error));
    assert.deepEqual([error.problemName, error.flagId, error.retryable], ['illegal-move', flagId, false]);
  });

  it('with another token is refused, and neither told in the message nor in a log', async () => {
    const { followUp } = aReporter();
    const error = await rejectionOf(followUp.reply(flagId, 'guess-a-token', content));
    assert.ok(isRefusedError(error) && error.problemName === 'not-found');
    assert.ok(!JSON.stringify(error).includes('guess'));
    assert.ok(!JSON.stringify(error).includes(content.text));
  });

  it('of a caller who aborts rejects with the caller’s own reason, before and while it waits', async () => {
    const { followUp, receiver, clock } = aReporter();
    const reason = new Error('The page was left.');
    const left = AbortSignal.abort(reason);
    assert.equal(await rejectionOf(followUp.reply(flagId, token, content, { signal: left })), reason);
    assert.deepEqual(receiver.requests, []);

    receiver.answerNext(refusal('not-accepting', { retryAfter: 5 }));
    const leaving = new AbortController();
    const replying = followUp.reply(flagId, token, content, { signal: leaving.signal });
    await clock.untilAsleep(5000);
    leaving.abort(reason);
    assert.equal(await rejectionOf(replying), reason);
    assert.equal(receiver.requests.length, 1);
  });

  it('gives up in time', async () => {
    const { followUp, receiver, clock } = aReporter();
    receiver.answerNext('silence');
    const replying = followUp.reply(flagId, token, content);
    await clock.untilAsleep(15_000);
    clock.advance(15_000);
    const error = await rejectionOf(replying);
    assert.ok(isTimeoutError(error) && error.retryable && error.flagId === flagId);
  });

  it('takes no page and no status of another flag for an answer', async () => {
    const { followUp, receiver } = aReporter();
    receiver.answerNext(htmlPage(), answer(201, aStatus({ flagId: anId(2) })));
    for (let times = 0; times < 2; times++)
      assert.ok(isUnexpectedAnswerError(await rejectionOf(followUp.reply(flagId, token, content))));
  });
});

describe('a withdrawal', () => {
  it('takes the flag back; again is the same', async () => {
    const { followUp, receiver } = aReporter();
    const withdrawn = await followUp.withdrawFlag(flagId, token);
    assert.equal(withdrawn.state, 'withdrawn');
    assert.deepEqual(await followUp.withdrawFlag(flagId, token), withdrawn);
    assert.deepEqual(await followUp.readStatus(flagId, token), withdrawn);
    assert.equal(receiver.requests[0]?.text, '');
    assert.deepEqual(receiver.transcript, [
      `POST /flags/${flagId}/withdrawal → 200`,
      `POST /flags/${flagId}/withdrawal → 200`,
      `GET /flags/${flagId} → 200`,
    ]);
  });

  it('comes too late once it is decided', async () => {
    const { followUp } = aReporter({ statuses: [aStatus({ flagId, state: 'decided' })] });
    const error = await rejectionOf(followUp.withdrawFlag(flagId, token));
    assert.ok(isRefusedError(error) && error.problemName === 'illegal-move');
  });

  it('is tried again when no answer comes', async () => {
    const { followUp, receiver, clock } = aReporter();
    receiver.answerNext('no-answer');
    const withdrawing = followUp.withdrawFlag(flagId, token);
    await clock.untilAsleep(250);
    clock.advance(250);
    assert.equal((await withdrawing).state, 'withdrawn');
  });
});

describe('the confirmation of an e-mail address', () => {
  const waiting = { statuses: [aStatus({ flagId })], codes: { [flagId]: 'k7m2-9xqp' } };

  it('brings the code that came there; again is the same', async () => {
    const { followUp, receiver } = aReporter(waiting);
    const status = await followUp.confirmEmail(flagId, token, 'k7m2-9xqp');
    assert.deepEqual(await followUp.confirmEmail(flagId, token, 'k7m2-9xqp'), status);
    assert.deepEqual(receiver.requests[0]?.body, { code: 'k7m2-9xqp' });
    assert.equal(receiver.transcript[0], `POST /flags/${flagId}/confirmation → 200`);
  });

  it('with another code is refused, and where none is awaited', async () => {
    const { followUp } = aReporter(waiting);
    const wrong = await rejectionOf(followUp.confirmEmail(flagId, token, 'guess'));
    assert.ok(isRefusedError(wrong) && wrong.problemName === 'forbidden');
    const { followUp: other } = aReporter();
    const early = await rejectionOf(other.confirmEmail(flagId, token, 'k7m2-9xqp'));
    assert.ok(isRefusedError(early) && early.problemName === 'illegal-move');
  });

  it('without a code never leaves the page', async () => {
    const { followUp, receiver } = aReporter(waiting);
    assert.ok(isInvalidDraftError(await rejectionOf(followUp.confirmEmail(flagId, token, ''))));
    assert.deepEqual(receiver.requests, []);
  });
});

describe('a question', () => {
  const caseId = anId(1001);
  const held = {
    cases: [aCase({ id: caseId, flags: [aCaseFlag({ flagId })] })],
    statuses: [aStatus({ flagId })],
  };

  it('reaches the reporter, and the reply the moderator', async () => {
    const { review, followUp, receiver } = aReporter(held);
    const waiting = await review.askReporter(caseId, { flagId, text: 'Which product?' });
    assert.deepEqual([waiting.state, waiting.claimedBy], ['needsInfo', 'Robin']);

    const [message] = (await followUp.readStatus(flagId, token)).messages ?? [];
    assert.deepEqual([message?.from, message?.text], ['platform', 'Which product?']);
    await followUp.reply(flagId, token, { ...content, inReplyTo: message!.id });

    const { state, messages } = await review.readCase(caseId);
    assert.deepEqual(
      [state, messages?.map(({ text }) => text)],
      ['inReview', ['Which product?', 'The blue one.']],
    );
    assert.equal(receiver.requests[0]?.headers.get('authorization'), 'Bearer key-of-robin');
    assert.equal(receiver.transcript[0], `POST /cases/${caseId}/questions → 201`);
  });

  it('is asked once, however often it is sent', async () => {
    const { review, receiver, clock } = aReporter({ ...held, byHand: true });
    const asking = review.askReporter(caseId, { flagId, text: 'Which product?' });
    (await receiver.nextRequest()).breakOff();
    await clock.untilAsleep(250);
    clock.advance(250);
    (await receiver.nextRequest()).answerAsUsual();
    assert.equal((await asking).messages?.length, 1);
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
  });

  it('that is no question, or about no flag, never leaves the page', async () => {
    const { review, receiver } = aReporter(held);
    const error = await rejectionOf(review.askReporter(caseId, { flagId: 'x', text: '' }));
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual(error.issues.map(({ pointer }) => pointer).sort(), ['/flagId', '/text']);
    assert.deepEqual(receiver.requests, []);
  });
});

describe('a note', () => {
  const caseId = anId(1001);

  it('is kept once with its writer, and reporters do not see it', async () => {
    const { review, followUp, receiver } = aReporter({ cases: [aCase({ id: caseId })], statuses: [asked] });
    const note = { id: anId(4001), text: 'Seen before.' };
    const { notes } = await review.addNote(caseId, note);
    assert.deepEqual(
      notes?.map(({ by, text }) => [by, text]),
      [['Robin', 'Seen before.']],
    );
    assert.equal((await review.addNote(caseId, note)).notes?.length, 1);
    assert.deepEqual(receiver.transcript, [
      `POST /cases/${caseId}/notes → 201`,
      `POST /cases/${caseId}/notes → 200`,
    ]);
    assert.ok(!JSON.stringify(await followUp.readStatus(flagId, token)).includes('Seen before.'));
  });

  it('without words never leaves the page', async () => {
    const { review, receiver } = aReporter();
    assert.ok(isInvalidDraftError(await rejectionOf(review.addNote(caseId, { text: '' }))));
    assert.deepEqual(receiver.requests, []);
  });
});
