import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFlagClientError, isTimeoutError } from '@report-this/client';
import { aFlagDraft, anId, refusal } from '@report-this/client/testing';
import { aClient, rejectionOf } from './clients.test-helper.ts';

describe('the time limit', () => {
  it('ends a call that gets no answer, and aborts the request', async () => {
    const { client, receiver, clock } = aClient({}, { byHand: true });
    const submitting = rejectionOf(client.submitFlag(aFlagDraft(), { id: anId() }));
    const request = await receiver.nextRequest();
    clock.advance(14_999);
    assert.equal(request.signal.aborted, false);
    clock.advance(1);

    const error = await submitting;
    assert.ok(isTimeoutError(error));
    assert.deepEqual([error.retryable, error.flagId], [true, anId()]);
    assert.equal(
      error.message,
      'The receiver at receiver.example did not answer within 15 s. Try again later.',
    );
    assert.equal(request.signal.aborted, true);
  });

  it('holds for all attempts together', async () => {
    const { client, receiver, clock } = aClient({ timeoutMs: 5000 }, { byHand: true });
    const submitting = rejectionOf(client.submitFlag(aFlagDraft()));
    const first = await receiver.nextRequest();
    clock.advance(4000);
    first.answer(refusal('internal'));
    await clock.untilAsleep(250);
    clock.advance(250);
    await receiver.nextRequest();
    clock.advance(750);
    assert.ok(isTimeoutError(await submitting));
  });

  it('ends the call even when fetch ignores its signal', async () => {
    const { client, clock } = aClient({ fetch: () => new Promise(() => {}) });
    const submitting = rejectionOf(client.submitFlag(aFlagDraft()));
    await clock.untilAsleep(15_000);
    clock.advance(15_000);
    assert.ok(isTimeoutError(await submitting));
  });

  it('lets nobody sleep on after the answer', async () => {
    const slept: AbortSignal[] = [];
    const { clock } = aClient();
    const { client } = aClient({
      clock: {
        now: () => clock.now(),
        sleep: (ms, signal) => {
          slept.push(signal);
          return clock.sleep(ms, signal);
        },
      },
    });
    await client.submitFlag(aFlagDraft());
    assert.deepEqual(
      slept.map(({ aborted }) => aborted),
      [true],
    );
  });
});

describe('a caller who aborts', () => {
  const reason = new Error('The dialog was closed.');

  it('beforehand sends nothing, and gets its own reason back', async () => {
    const { client, receiver } = aClient();
    const error = await rejectionOf(client.submitFlag(aFlagDraft(), { signal: AbortSignal.abort(reason) }));
    assert.equal(error, reason);
    assert.deepEqual(receiver.requests, []);
  });

  it('while the request is under way gets its own reason back', async () => {
    const { client, receiver } = aClient({}, { byHand: true });
    const closing = new AbortController();
    const submitting = rejectionOf(client.submitFlag(aFlagDraft(), { signal: closing.signal }));
    const request = await receiver.nextRequest();
    closing.abort(reason);
    assert.equal(await submitting, reason);
    assert.equal(request.signal.aborted, true);
    assert.deepEqual(receiver.transcript, ['POST /flags → aborted']);
  });

  it('while waiting to try again stops the wait and sends nothing more', async () => {
    const { client, receiver, clock } = aClient({}, { byHand: true });
    const closing = new AbortController();
    const submitting = rejectionOf(client.submitFlag(aFlagDraft(), { signal: closing.signal }));
    (await receiver.nextRequest()).answer(refusal('rate-limited', { retryAfter: 5 }));
    await clock.untilAsleep(5000);
    closing.abort(reason);
    assert.equal(await submitting, reason);
    clock.advance(5000);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(receiver.requests.length, 1);
  });

  it('without a reason gets the AbortError of the platform', async () => {
    const { client, receiver } = aClient({}, { byHand: true });
    const closing = new AbortController();
    const reading = rejectionOf(client.readOffer({ signal: closing.signal }));
    await receiver.nextRequest();
    closing.abort();
    const error = await reading;
    assert.ok(error instanceof DOMException && error.name === 'AbortError');
    assert.equal(isFlagClientError(error), false);
  });
});
