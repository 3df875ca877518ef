import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInvalidDraftError, isRefusedError, isUnreachableError } from '@report-this/client';
import { memoryStore, type OutboxStore } from '@report-this/client/outbox';
import { aFlagDraft, anId, aReceipt, htmlPage, refusal } from '@report-this/client/testing';
import { rejectionOf } from './clients.test-helper.ts';
import { anOutbox, DAY_MS, FIRST_REST_MS, OFFLINE, queued, settled } from './outbox.test-helper.ts';

describe('submitting through an outbox', () => {
  it('is as without one while the receiver answers', async () => {
    const { outbox, receiver, store } = anOutbox();
    assert.deepEqual(await outbox.submitFlag(aFlagDraft(), { id: anId() }), {
      status: 'received',
      receipt: aReceipt(),
      isRepeat: false,
    });
    assert.deepEqual(receiver.transcript, ['POST /flags → 201']);
    assert.equal(await store.first(), undefined);
  });

  it('keeps a flag that nobody answers, and sends the same bytes later', async () => {
    const { outbox, receiver, clock, receipts, store } = anOutbox();
    receiver.answerNext(OFFLINE);
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    assert.equal(outcome.flagId, anId());

    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    assert.deepEqual(await outcome.receipt, aReceipt());
    await settled();
    assert.deepEqual(receiver.transcript, ['POST /flags → no answer', 'POST /flags → 201']);
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
    assert.deepEqual(receipts, [aReceipt()]);
    assert.equal(await store.first(), undefined);
  });

  it('sends the same bytes again also when the id carries no time', async () => {
    const { outbox, receiver, clock } = anOutbox();
    receiver.answerNext(OFFLINE);
    const outcome = await queued(
      outbox.submitFlag(aFlagDraft(), { id: '6f1c2b1e-0c1d-4a53-9c34-0d6a4a5d8b11' }),
    );
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(DAY_MS);
    await outcome.receipt;
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
  });

  it('keeps a flag that takes too long', async () => {
    const { outbox, receiver, clock } = anOutbox();
    receiver.answerNext('silence');
    const submitting = outbox.submitFlag(aFlagDraft());
    await clock.untilAsleep(200);
    clock.advance(200);
    await queued(submitting);
  });

  for (const [what, answer] of [
    ['that cannot just now', refusal('internal')],
    ['that asks to wait', refusal('rate-limited', { retryAfter: 60 })],
    ['behind a proxy that cannot', htmlPage(502)],
  ] as const) {
    it(`keeps a flag for a receiver ${what}`, async () => {
      const { outbox, receiver } = anOutbox();
      receiver.answerNext(answer);
      await queued(outbox.submitFlag(aFlagDraft()));
    });
  }

  it('keeps nothing that sending again would not mend', async () => {
    const { outbox, receiver, store } = anOutbox();
    receiver.answerNext(refusal('reason-not-offered'));
    assert.ok(isRefusedError(await rejectionOf(outbox.submitFlag(aFlagDraft()))));
    assert.ok(isInvalidDraftError(await rejectionOf(outbox.submitFlag(aFlagDraft({ targets: [] })))));
    assert.equal(await store.first(), undefined);
  });

  it('keeps nothing when the caller aborts, who gets its own reason', async () => {
    const { outbox, receiver, store } = anOutbox();
    const reason = new Error('The dialog was closed.');
    const closing = new AbortController();
    receiver.answerNext('silence');
    const submitting = rejectionOf(outbox.submitFlag(aFlagDraft(), { signal: closing.signal }));
    await settled();
    closing.abort(reason);
    assert.equal(await submitting, reason);
    assert.equal(await store.first(), undefined);
  });
});

describe('a store that cannot', () => {
  const full = new DOMException('The quota is exceeded.', 'QuotaExceededError');

  it('keep is told, with both errors and without throwing', async () => {
    const store: OutboxStore = { ...memoryStore(), add: () => Promise.reject(full) };
    const { outbox, receiver } = anOutbox({ store });
    receiver.answerNext(OFFLINE);
    const outcome = await outbox.submitFlag(aFlagDraft(), { id: anId() });
    assert.ok(outcome.status === 'notKept');
    assert.ok(isUnreachableError(outcome.error));
    assert.deepEqual([outcome.flagId, outcome.error.flagId, outcome.storeError], [anId(), anId(), full]);
  });

  it('even be read is told by a hook, and submitting goes on', async () => {
    const store: OutboxStore = { ...memoryStore(), first: () => Promise.reject(full) };
    const { outbox, storeErrors } = anOutbox({ store });
    assert.equal((await outbox.submitFlag(aFlagDraft())).status, 'received');
    await settled();
    assert.deepEqual(storeErrors, [full]);
  });

  it('remove what was sent is told, and what it sends again is a repeat', async () => {
    const kept = memoryStore();
    let isBroken = true;
    const store: OutboxStore = {
      ...kept,
      remove: (id) => (isBroken ? Promise.reject(full) : kept.remove(id)),
    };
    const { outbox, receiver, clock, storeErrors } = anOutbox({ store });
    receiver.answerNext(OFFLINE);
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    await settled();
    assert.deepEqual(storeErrors, [full]);
    assert.deepEqual(await outcome.receipt, aReceipt());
    isBroken = false;
    outbox.wake();
    await settled();
    assert.equal(await kept.first(), undefined);
    assert.deepEqual(
      receiver.transcript.map((line) => line.slice(-3)),
      ['wer', '201', '200'],
    );
  });
});
