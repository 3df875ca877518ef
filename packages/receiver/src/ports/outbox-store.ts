import type { SigningEndpoint, StoredAttempt } from './endpoint-store.ts';
import type { Basis, Decision, EventType, Priority, ReasonCode, Uuid } from '@report-this/protocol';

/** What a move tells, beside the case and the next number in it. */
export interface NewEvent {
  readonly type: EventType;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The number of the flag it is about, when it is about one: see `KeptFlag.number`. */
  readonly flagNumber?: number;
}

/** An event with all that can be told of it. */
export interface RecordedEvent {
  /** Its place in the order of recording: higher than those of the events before it, never given twice. */
  readonly number: number;
  readonly type: EventType;
  readonly at: number;
  readonly caseId: Uuid;
  /** Counts the events of the case from 1. */
  readonly sequence: number;
  /** The target as the first flag described it, in JSON that nobody has read yet. */
  readonly target: unknown;
  readonly previousCaseId: Uuid | undefined;
  /** As it was when the event was recorded. */
  readonly priority: Priority | undefined;
  readonly flag:
    | { readonly id: Uuid; readonly number: number; readonly reason: ReasonCode; readonly basis: Basis }
    | undefined;
  readonly decision: Decision | undefined;
}

/** How many deliveries to lease, and for how long. */
export interface Lease {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From when on they are due again, if nobody settles them: their holder is taken for dead. */
  readonly until: number;
  /** How many more of an endpoint may be on their way. */
  readonly roomFor: (endpointId: Uuid) => number;
}

/** A delivery that its holder is to make. */
export interface LeasedDelivery {
  readonly endpoint: SigningEndpoint;
  readonly event: RecordedEvent;
  /** Which try this is, from 1. */
  readonly tries: number;
}

/** What became of a delivery: done; to be tried again; not tried, so due at once; or its endpoint is to be left alone. */
export type Settlement =
  | { readonly outcome: 'delivered' }
  | { readonly outcome: 'failed'; readonly retryAt: number }
  | { readonly outcome: 'released' }
  | { readonly outcome: 'disabled'; readonly reason: 'gone' | 'exhausted' };

/** Where events lie and deliveries come from. */
export interface OutboxStore {
  /**
   * At most `limit` events after one with the number `after`, in the order of recording. What was answered once stays as it
   * is, and no event comes to lie before one that was answered.
   */
  readEvents(after: number, limit: number): Promise<readonly RecordedEvent[]>;
  /**
   * Leases deliveries that are due: of each case and endpoint the first that was not delivered, and no other while that one
   * is there. A lease counts as a try. Disabled endpoints are left alone.
   */
  leaseDeliveries(lease: Lease): Promise<readonly LeasedDelivery[]>;
  /**
   * Settles a leased delivery; does nothing when its lease ran out and somebody else has it, or the endpoint was disabled. What
   * came of the attempt is kept in any case: see `listAttempts`.
   */
  settleDelivery(
    delivery: LeasedDelivery,
    settlement: Settlement,
    now: number,
    attempt?: StoredAttempt,
  ): Promise<void>;
}
