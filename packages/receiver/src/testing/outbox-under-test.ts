import { afterEach, beforeEach } from 'node:test';
import type { EventType, Uuid } from '@report-this/protocol';
import type { StoredEndpoint } from '../ports/endpoint-store.ts';
import type { Kept, NewFlag } from '../ports/intake-store.ts';
import type { LeasedDelivery, RecordedEvent } from '../ports/outbox-store.ts';
import type { Store } from '../ports/store.ts';
import type { OpenStore } from './open-store.ts';
import { NOON } from './store-under-test.ts';

/** How long the leases of these tests last. */
export const LEASE_MS = 20_000;

const idOf = (kind: string, number: number) => `0192f3a1-${kind}-7000-8000-${`${number}`.padStart(12, '0')}`;
/** The id of the case that was opened as this one in its test. */
export const caseId = (number: number): Uuid => idOf('0000', number);
export const endpointId = (number: number): Uuid => idOf('ed00', number);
export const secret = (text: string, createdAt = NOON) =>
  ({ signature: 'hmac', sealed: Buffer.from(text), createdAt }) as const;

/** Events in words: the type, the case and the place among the case's events. */
export const told = (found: readonly RecordedEvent[]) =>
  found.map(({ type, caseId: id, sequence }) => `${type} ${Number(id.slice(-12))}.${sequence}`);
/** Deliveries in the same words. */
export const toldTo = (found: readonly LeasedDelivery[]) => told(found.map(({ event }) => event));

/** A store of each test's own, and what most tests of its outbox do with it. */
export interface OutboxUnderTest {
  readonly store: Store;
  readonly keep: (flag: NewFlag) => Promise<Kept>;
  /** Moves a case so that an event of this type is recorded. */
  readonly move: (id: Uuid, type: EventType) => Promise<string | undefined>;
  readonly events: () => Promise<readonly RecordedEvent[]>;
  readonly addEndpoint: (number: number, types?: EventType[]) => Promise<StoredEndpoint | undefined>;
  readonly lease: (now?: number, room?: number) => Promise<readonly LeasedDelivery[]>;
  /** Says that a delivery has arrived. */
  readonly settle: (delivery: LeasedDelivery, now?: number) => Promise<void>;
  /** Leases and settles until nothing is due; tells what was. */
  readonly deliverAll: (now?: number) => Promise<string[]>;
  readonly reopen: () => Promise<void>;
}

/** Opens a store before each test and closes it after. */
export function outboxUnderTest(subject: OpenStore): OutboxUnderTest {
  let store: Store;
  let cases: number;
  beforeEach(async () => {
    store = await subject.open();
    cases = 0;
  });
  afterEach(() => store.close());

  const lease: OutboxUnderTest['lease'] = (now = NOON, room = 100) =>
    store.leaseDeliveries({ now, until: now + LEASE_MS, roomFor: () => room });
  const settle: OutboxUnderTest['settle'] = (delivery, now = NOON) =>
    store.settleDelivery(delivery, { outcome: 'delivered' }, now);
  return {
    get store() {
      return store;
    },
    keep: (flag) => store.keep(flag, () => caseId(++cases)),
    move: (id, type) =>
      store.move({ caseId: id }, () => ({
        verdict: 'moved',
        change: { state: 'inReview', event: { type, at: NOON } },
      })),
    events: () => store.readEvents(0, 1000),
    addEndpoint: (number, types) =>
      store.addEndpoint({
        id: endpointId(number),
        url: `https://subscriber.example/${number}`,
        types,
        createdAt: NOON,
        secret: secret(`secret of ${number}`),
      }),
    lease,
    settle,
    async deliverAll(now = NOON) {
      const seen: string[] = [];
      for (;;) {
        const leased = await lease(now, 3);
        if (leased.length === 0) return seen;
        seen.push(...toldTo(leased));
        for (const delivery of leased) await settle(delivery, now);
      }
    },
    async reopen() {
      await store.close();
      store = await subject.reopen!();
    },
  };
}
