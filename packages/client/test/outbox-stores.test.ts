import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore, type OutboxStore } from '@report-this/client/outbox';
import { outboxStoreContract } from '@report-this/client/testing';

describe('the store in memory', () => {
  for (const { name, run } of outboxStoreContract(memoryStore)) it(name, run);
});

describe('the contract of stores', () => {
  it('finds what a store does not keep to', async () => {
    const broken: Record<string, (store: OutboxStore) => Partial<OutboxStore>> = {
      forgets: () => ({ add: async () => [] }),
      'keeps everything': (store) => ({ add: (flag) => store.add(flag, Infinity) }),
      'brings back what is gone': (store) => ({
        replace: async (flag) => {
          await store.add(flag, Infinity);
          return true;
        },
      }),
      'removes nothing': () => ({ remove: async () => true }),
    };
    for (const [what, sabotage] of Object.entries(broken)) {
      const tests = outboxStoreContract(() => {
        const store = memoryStore();
        return { ...store, ...sabotage(store), ...(what === 'removes nothing' && { first: once(store) }) };
      });
      const failures = await Promise.allSettled(tests.map(({ run }) => run()));
      assert.ok(
        failures.some(({ status }) => status === 'rejected'),
        `a store that ${what} passed`,
      );
    }
  });
});

/** Looks a few times only, so that a store that removes nothing does not keep a test for ever. */
function once(store: OutboxStore): () => ReturnType<OutboxStore['first']> {
  let looks = 0;
  return async () => (looks++ < 50 ? store.first() : undefined);
}
