import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isRefusedError, isUnexpectedAnswerError, isUnreachableError } from '@report-this/client';
import { aFlagDraft, htmlPage, manualClock, refusal } from '@report-this/client/testing';
import { aClient, rejectionOf } from './clients.test-helper.ts';

/** A client whose waits are over as soon as they begin. */
function impatient() {
  const clock = manualClock();
  const sleep = (ms: number, signal: AbortSignal) =>
    ms < 1000 ? Promise.resolve() : clock.sleep(ms, signal);
  return aClient({ clock: { now: () => clock.now(), sleep } });
}

describe('trying again', () => {
  it('sends the same bytes until they are taken', async () => {
    const { client, receiver, clock } = aClient({}, { byHand: true });
    const submitting = client.submitFlag(aFlagDraft());

    (await receiver.nextRequest()).breakOff();
    await clock.untilAsleep(250);
    clock.advance(250);
    (await receiver.nextRequest()).answer(refusal('internal'));
    await clock.untilAsleep(500);
    clock.advance(500);
    (await receiver.nextRequest()).answerAsUsual();

    assert.equal((await submitting).status, 'received');
    assert.deepEqual(receiver.transcript, [
      'POST /flags → no answer',
      'POST /flags → 500',
      'POST /flags → 201',
    ]);
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
  });

  it('waits as long as the receiver asks, and not less', async () => {
    const { client, receiver, clock } = aClient({}, { byHand: true });
    const submitting = client.submitFlag(aFlagDraft());

    (await receiver.nextRequest()).answer(refusal('rate-limited', { retryAfter: 4 }));
    await clock.untilAsleep(4000);
    clock.advance(3999);
    assert.equal(receiver.requests.length, 1);
    clock.advance(1);
    (await receiver.nextRequest()).answerAsUsual();

    assert.equal((await submitting).status, 'received');
  });

  it('reads a wait given as a date', async () => {
    const { client, receiver, clock } = aClient({}, { byHand: true });
    const submitting = client.submitFlag(aFlagDraft());
    (await receiver.nextRequest()).answer(
      refusal('not-accepting', { retryAfter: 'Sat, 21 Nov 2026 09:30:07 GMT' }),
    );
    await clock.untilAsleep(7000);
    clock.advance(7000);
    (await receiver.nextRequest()).answerAsUsual();
    assert.equal((await submitting).status, 'received');
  });

  it('ends after three attempts with what the last one said', async () => {
    const { client, receiver } = impatient();
    receiver.answerNext('no-answer', htmlPage(502), refusal('internal', { requestId: 'r-3' }));
    const error = await rejectionOf(client.submitFlag(aFlagDraft()));
    assert.ok(isRefusedError(error));
    assert.deepEqual([error.problemName, error.retryable, error.requestId], ['internal', true, 'r-3']);
    assert.deepEqual(receiver.transcript, [
      'POST /flags → no answer',
      'POST /flags → 502',
      'POST /flags → 500',
    ]);
  });

  it('does not blame an earlier answer when the last attempt got none', async () => {
    const { client, receiver } = impatient();
    receiver.answerNext(refusal('internal'), 'no-answer', 'no-answer');
    const error = await rejectionOf(client.submitFlag(aFlagDraft()));
    assert.ok(isUnreachableError(error));
    assert.equal(error.retryable, true);
    assert.ok(error.cause instanceof TypeError);
  });

  it('is done for reading as well', async () => {
    const { client, receiver } = impatient();
    receiver.answerNext('no-answer', refusal('internal'));
    assert.equal((await client.readOffer()).service.name, 'Shop Example');
    assert.deepEqual(receiver.transcript, ['GET / → no answer', 'GET / → 500', 'GET / → 200']);
  });
});

describe('a wait that does not fit', () => {
  it('fails at once and tells how long to wait', async () => {
    const { client, receiver } = aClient();
    receiver.answerNext(refusal('rate-limited', { retryAfter: 60 }));
    const error = await rejectionOf(client.submitFlag(aFlagDraft()));

    assert.ok(isRefusedError(error));
    assert.deepEqual(
      [error.problemName, error.retryable, error.retryAfterMs],
      ['rate-limited', true, 60_000],
    );
    assert.match(error.message, /It asked to wait 60 s/);
    assert.deepEqual(receiver.transcript, ['POST /flags → 429']);
  });

  it('is measured by what is left of the time, not by all of it', async () => {
    const { client, receiver, clock } = aClient({ timeoutMs: 10_000 }, { byHand: true });
    const submitting = rejectionOf(client.submitFlag(aFlagDraft()));
    const first = await receiver.nextRequest();
    clock.advance(6000);
    first.answer(refusal('rate-limited', { retryAfter: 4 }));
    const error = await submitting;
    assert.ok(isRefusedError(error) && error.retryAfterMs === 4000);
  });

  it('is told for a proxy that answers with a page, too', async () => {
    const { client, receiver } = aClient();
    receiver.answerNext({ ...htmlPage(503), headers: { 'content-type': 'text/html', 'retry-after': '300' } });
    const error = await rejectionOf(client.submitFlag(aFlagDraft()));
    assert.ok(isUnexpectedAnswerError(error));
    assert.deepEqual([error.status, error.retryable, error.retryAfterMs], [503, true, 300_000]);
  });
});
