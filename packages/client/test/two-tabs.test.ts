import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOutbox, DroppedError, type Locks, memoryStore } from '@report-this/client/outbox';
import { aFlagDraft, anId } from '@report-this/client/testing';
import { rejectionOf } from './clients.test-helper.ts';
import { anOutbox, OFFLINE, queued, settled } from './outbox.test-helper.ts';

describe('two tabs', () => {
  /** Locks as the browser has them: one holder of a name, the others wait in line. */
  function someLocks(): Locks {
    let line = Promise.resolve<unknown>(undefined);
    return {
      request: (_name, { signal }, work) => {
        const turn = line.then(() => {
          signal.throwIfAborted();
          return work();
        });
        line = turn.catch(() => {});
        return turn;
      },
    };
  }

  it('send a flag once, and both learn of its receipt', async () => {
    const store = { ...memoryStore(), name: 'two-tabs-once' };
    const locks = someLocks();
    const one = anOutbox({ store, locks });
    const other = createOutbox({ ...one.parts, network: one.network, onReceived: () => {} });
    one.receiver.answerNext(OFFLINE, OFFLINE);
    const outcomes = [
      await queued(one.outbox.submitFlag(aFlagDraft(), { id: anId(1) })),
      await queued(other.submitFlag(aFlagDraft(), { id: anId(2) })),
    ];
    one.network.dispatchEvent(new Event('online'));
    assert.deepEqual(
      (await Promise.all(outcomes.map(({ receipt }) => receipt))).map(({ flagId }) => flagId),
      [anId(1), anId(2)],
    );
    assert.equal(one.receiver.requests.length, 4);
    one.outbox.close();
    other.close();
  });

  it('do not both try what one has just tried in vain', async () => {
    const store = { ...memoryStore(), name: 'two-tabs-in-vain' };
    const one = anOutbox({ store, locks: someLocks() });
    const other = createOutbox(one.parts);
    one.receiver.answerNext(OFFLINE);
    await queued(one.outbox.submitFlag(aFlagDraft()));
    one.receiver.answerNext({ afterMs: 50, then: OFFLINE }, OFFLINE, OFFLINE);
    one.network.dispatchEvent(new Event('online'));
    await one.clock.untilAsleep(50);
    one.clock.advance(50);
    await settled();
    assert.equal(one.receiver.requests.length, 2);
    one.outbox.close();
    other.close();
  });

  it('learn from each other what was dropped', async () => {
    const store = { ...memoryStore(), name: 'two-tabs-dropped' };
    const one = anOutbox({ store, maxCount: 1 });
    const other = createOutbox(one.parts);
    one.receiver.answerNext(OFFLINE, OFFLINE);
    const { receipt } = await queued(one.outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(other.submitFlag(aFlagDraft(), { id: anId(2) }));
    const error = await rejectionOf(receipt);
    assert.ok(error instanceof DroppedError && error.reason === 'full');
    one.outbox.close();
    other.close();
  });
});
