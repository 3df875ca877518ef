import { afterEach, beforeEach } from 'node:test';
import type { Decision, State } from '@report-this/protocol';
import type { Kept, NewFlag } from '../ports/intake-store.ts';
import type { QueuedCase, QueuePage, QueuePlace } from '../ports/review-store.ts';
import type { Store } from '../ports/store.ts';
import type { OpenStore } from './open-store.ts';

/** The instant at which the tests of stores happen. */
export const NOON = Date.parse('2026-11-21T12:00:00Z');
/** The states in which a case waits for somebody. */
export const OPEN: readonly State[] = ['received', 'inReview'];

/** A store of each test's own, and what most tests do with it. */
export interface StoreUnderTest {
  readonly store: Store;
  /** Keeps a flag; the cases it opens get ids that count upwards. */
  readonly keep: (flag: NewFlag) => Promise<Kept>;
  readonly queue: (states?: readonly State[], limit?: number, after?: QueuePlace) => Promise<QueuePage>;
  readonly onlyCase: () => Promise<QueuedCase>;
  /** Decides a case by `aDecision(number, id)`; gives `decided`. */
  readonly decideCase: (id: string, number?: number) => Promise<string | undefined>;
  /** Closes the store and opens it again, where it keeps things beyond that. */
  readonly reopen: () => Promise<void>;
}

/** Opens a store before each test and closes it after. */
export function storeUnderTest(subject: OpenStore): StoreUnderTest {
  let store: Store;
  beforeEach(async () => {
    store = await subject.open();
  });
  afterEach(() => store.close());

  const queue: StoreUnderTest['queue'] = async (states = OPEN, limit = 100, after) =>
    store.readQueue(states, limit, after);
  return {
    get store() {
      return store;
    },
    keep: (flag) => store.keep(flag, aCaseId),
    queue,
    onlyCase: async () => (await queue()).cases[0]!,
    decideCase: (id, number = 1) =>
      store.move({ caseId: id, decisionId: aDecision(number, id).id }, () => ({
        verdict: 'decided',
        change: {
          state: 'decided',
          decision: { decision: aDecision(number, id), digest: 'd', by: 'ann', at: NOON + 1000 },
          event: { type: 'case.decided', at: NOON + 1000 },
        },
      })),
    async reopen() {
      await store.close();
      store = await subject.reopen!();
    },
  };
}

let cases = 0;

/** Another id for a case. */
export const aCaseId = () => `0192f3a1-0000-7000-8000-${(++cases).toString(16).padStart(12, '0')}`;

/** The decision with this number, on a case. */
export function aDecision(number: number, caseId: string): Decision {
  return {
    id: `0192f3a1-dec1-7000-8000-${number.toString(16).padStart(12, '0')}`,
    caseId,
    decidedAt: new Date(NOON + 1000).toISOString(),
    outcome: 'noAction',
    measures: [],
    automation: { detection: false, decision: 'none' },
    redress: [],
  };
}

/** What names the target of a case that `aNewFlag` opened. */
export const targetOf = (target: unknown) => (target as { key: string }).key;
