import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, isRefusedError, UnreachableError } from '@report-this/client';
import {
  createOutbox,
  type Drop,
  DroppedError,
  memoryStore,
  type OutboxStore,
} from '@report-this/client/outbox';
import {
  aFlagDraft,
  aKeptFlag,
  anId,
  aReceipt,
  fakeReceiver,
  manualClock,
  refusal,
  type Scripted,
} from '@report-this/client/testing';
import { rejectionOf } from './clients.test-helper.ts';
import { anOutbox, DAY_MS, OFFLINE, type Queued, queued, settled } from './outbox.test-helper.ts';

describe('a flag is dropped', () => {
  const reasonOf = async ({ receipt }: Queued): Promise<string> => {
    const error = await rejectionOf(receipt);
    assert.ok(error instanceof DroppedError);
    return error.reason;
  };

  it('when newer ones need its place', async () => {
    const { outbox, receiver, drops } = anOutbox({ maxCount: 2 });
    receiver.answerNext(OFFLINE, OFFLINE, OFFLINE);
    const first = await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    for (const nth of [2, 3]) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    assert.equal(await reasonOf(first), 'full');
    assert.deepEqual(drops, [{ flagId: anId(1), reason: 'full' }]);
  });

  it('when it has waited too long, and not before', async () => {
    const { outbox, receiver, clock, drops } = anOutbox();
    receiver.answerNext(...Array<Scripted>(500).fill(OFFLINE));
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    const startedAt = clock.now();
    while (!drops.length) {
      await settled();
      assert.ok(clock.now() <= startedAt + 7 * DAY_MS + 3_600_000, 'it is still there');
      clock.advance(1_800_000);
    }
    assert.ok(clock.now() > startedAt + 7 * DAY_MS);
    assert.equal(await reasonOf(outcome), 'expired');
    assert.deepEqual(drops, [{ flagId: anId(), reason: 'expired' }]);
  });

  it('when it has waited too long since the clock was set, if it was not when the flag was kept', async () => {
    const store = memoryStore();
    await store.add({ ...aKeptFlag(1), keptAt: 5000, triedAt: 5000, askedUntil: 5000, dueAt: 9000 }, 100);
    const { receiver, clock, network, drops } = anOutbox({ store });
    receiver.answerNext(...Array<Scripted>(500).fill(OFFLINE));
    await settled();
    assert.deepEqual(receiver.transcript, ['POST /flags → no answer'], 'it is tried, not dropped');
    assert.deepEqual(drops, []);
    for (const days of [7, 1]) {
      assert.deepEqual(drops, []);
      clock.advance(days * DAY_MS);
      network.dispatchEvent(new Event('online'));
      await settled();
    }
    assert.deepEqual(drops, [{ flagId: anId(1), reason: 'expired' }]);
  });

  it('when the receiver says no for good, and its error is told', async () => {
    const { outbox, receiver, network, drops } = anOutbox();
    receiver.answerNext(OFFLINE, refusal('reason-not-offered'));
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    network.dispatchEvent(new Event('online'));
    assert.equal(await reasonOf(outcome), 'refused');
    await settled();
    assert.ok(isRefusedError(drops[0]?.error));
    assert.equal(drops[0].reason, 'refused');
  });

  it('when it cannot be read any more, and the next one is sent', async () => {
    const kept = memoryStore();
    await kept.add(aKeptFlag(1), 10);
    await kept.add(aKeptFlag(2), 10);
    const store: OutboxStore = {
      ...kept,
      first: async () => {
        const flag = await kept.first();
        return flag?.flagId === anId(1) ? { flagId: anId(1) } : flag;
      },
    };
    const { drops, receipts } = anOutbox({ store });
    await settled();
    assert.deepEqual(drops, [{ flagId: anId(1), reason: 'unreadable' }]);
    assert.deepEqual(receipts, [aReceipt({ flagId: anId(2) })]);
  });

  it('and nobody has to listen to its promise', async () => {
    const { outbox, receiver } = anOutbox({ maxCount: 1 });
    receiver.answerNext(OFFLINE, OFFLINE);
    for (const nth of [1, 2]) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    await settled(); // else the test runner tells of a rejection that nobody took
  });

  it('ten thousand times, while the newest hundred are kept', async () => {
    const receiver = fakeReceiver();
    const clock = manualClock();
    const drops: Drop[] = [];
    let isOnline = false;
    const client = createClient({ receiver: receiver.url, fetch: receiver.fetch, clock });
    const submitter = {
      submitFlag: async (...flag: Parameters<typeof client.submitFlag>) => {
        if (isOnline) return client.submitFlag(...flag);
        throw new UnreachableError('Offline.', { retryable: true });
      },
    };
    const outbox = createOutbox({
      client: submitter,
      clock,
      store: memoryStore(),
      network: new EventTarget(),
      onDrop: (drop) => drops.push(drop),
    });
    for (let nth = 1; nth <= 10_000; nth++) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    await settled();
    assert.deepEqual(
      drops,
      Array.from({ length: 9900 }, (_, index) => ({ flagId: anId(index + 1), reason: 'full' })),
    );
    isOnline = true;
    outbox.wake();
    while (receiver.requests.length < 100) await settled();
    await settled();
    assert.deepEqual(
      receiver.requests.map(({ body }) => (body as { id: string }).id),
      Array.from({ length: 100 }, (_, index) => anId(9901 + index)),
    );
  });
});
