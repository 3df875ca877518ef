import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOutbox, memoryStore } from '@report-this/client/outbox';
import { aFlagDraft, aKeptFlag, anId, aReceipt, htmlPage, refusal } from '@report-this/client/testing';
import { anOutbox, DAY_MS, FIRST_REST_MS, OFFLINE, queued, settled } from './outbox.test-helper.ts';

describe('when kept flags are sent', () => {
  it('the oldest goes first, one at a time', async () => {
    const { outbox, receiver, network, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE, OFFLINE);
    for (const nth of [3, 1, 2]) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    network.dispatchEvent(new Event('online'));
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(3), anId(1), anId(2)],
    );
  });

  it('rests grow, and are over when the network is back', async () => {
    const { outbox, receiver, clock, network } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE, OFFLINE, OFFLINE);
    const outcome = await queued(outbox.submitFlag(aFlagDraft()));
    for (const restMs of [3750, 7500, 15_000]) {
      await clock.untilAsleep(restMs);
      clock.advance(restMs);
    }
    await clock.untilAsleep(30_000);
    network.dispatchEvent(new Event('online'));
    await outcome.receipt;
    assert.equal(receiver.requests.length, 5);
  });

  it('a network that only seems to be back is tried once', async () => {
    const { outbox, receiver, clock, network } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft()));
    network.dispatchEvent(new Event('online'));
    await clock.untilAsleep(7500);
    await settled();
    assert.equal(receiver.requests.length, 2);
  });

  it('nobody is called before the time they asked for, whatever wakes the outbox', async () => {
    const { outbox, receiver, clock, network, parts } = anOutbox();
    receiver.answerNext(refusal('rate-limited', { retryAfter: 60 }));
    await queued(outbox.submitFlag(aFlagDraft()));
    await clock.untilAsleep(60_000);
    clock.advance(59_999);
    network.dispatchEvent(new Event('online'));
    outbox.wake();
    outbox.close();
    const next = createOutbox(parts); // the page again
    await settled();
    assert.equal(receiver.requests.length, 1);
    clock.advance(1);
    await settled();
    assert.equal(receiver.requests.length, 2);
    next.close();
  });

  it('a receiver that is there for one is there for all', async () => {
    const { outbox, receiver, clock, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    await clock.untilAsleep(FIRST_REST_MS);
    assert.equal((await outbox.submitFlag(aFlagDraft(), { id: anId(3) })).status, 'received');
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(1), anId(2)],
    );
  });

  it('a flag that was kept while another was being sent is not forgotten', async () => {
    const { outbox, receiver, clock, network, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, { afterMs: 100, then: 'as-usual' }, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    network.dispatchEvent(new Event('online'));
    await clock.untilAsleep(100);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    clock.advance(100);
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(1), anId(2)],
    );
  });

  it('a clock that was set back by a year holds up nothing', async () => {
    const store = memoryStore();
    const at = Date.parse('2027-11-21T09:30:00.000Z');
    await store.add(aKeptFlag(1, { triedAt: at, dueAt: at + 5000, askedUntil: at + 60_000 }), 10);
    const { receipts } = anOutbox({ store });
    await settled();
    assert.equal(receipts.length, 1);
  });

  it('a flag that the receiver chokes on does not hold up the others', async () => {
    const { outbox, receiver, clock, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE, htmlPage(500));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    await clock.untilAsleep(7500);
    clock.advance(7500);
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(2), anId(1)],
    );
  });

  it('a hotel’s page is no word of the receiver', async () => {
    const { outbox, receiver, clock, receipts, drops } = anOutbox();
    receiver.answerNext(OFFLINE, htmlPage(200));
    await queued(outbox.submitFlag(aFlagDraft()));
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    await clock.untilAsleep(7500);
    clock.advance(7500);
    await settled();
    assert.deepEqual([receipts.length, drops.length], [1, 0]);
  });

  it('what an earlier page kept is sent from the start', async () => {
    const store = memoryStore();
    await store.add(aKeptFlag(1), 10);
    const { receiver, receipts } = anOutbox({ store });
    await settled();
    assert.deepEqual(receipts, [aReceipt()]);
    assert.equal((receiver.requests[0]?.body as { createdAt: string }).createdAt, aKeptFlag(1).createdAt);
  });

  it('a page that was closed sends no more', async () => {
    const { outbox, receiver, clock, network, store } = anOutbox();
    receiver.answerNext(OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft()));
    await clock.untilAsleep(FIRST_REST_MS);
    outbox.close();
    clock.advance(DAY_MS);
    network.dispatchEvent(new Event('online'));
    await settled();
    assert.equal(receiver.requests.length, 1);
    assert.ok(await store.first());
  });

  it('a flag under way when the page closes stays kept', async () => {
    const { outbox, receiver, network, store, storeErrors } = anOutbox();
    receiver.answerNext(OFFLINE, 'silence');
    await queued(outbox.submitFlag(aFlagDraft()));
    network.dispatchEvent(new Event('online'));
    await settled();
    outbox.close();
    await settled();
    assert.deepEqual(receiver.transcript, ['POST /flags → no answer', 'POST /flags → aborted']);
    assert.ok(await store.first());
    assert.deepEqual(storeErrors, []);
  });

  it('a hook that throws stops nothing', async () => {
    const thrown: unknown[] = [];
    const listeners = process.listeners('unhandledRejection'); // the test runner's
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', (error) => thrown.push(error));
    const mistake = new Error('A mistake in the page.');
    const { outbox, receiver, network, store } = anOutbox({
      onReceived: () => {
        throw mistake;
      },
    });
    receiver.answerNext(OFFLINE, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    network.dispatchEvent(new Event('online'));
    await settled();
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
    assert.equal(await store.first(), undefined);
    assert.deepEqual(thrown, [mistake, mistake]);
  });
});
