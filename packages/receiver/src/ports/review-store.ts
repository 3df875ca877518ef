import type { StoredMessage, StoredNote } from './follow-up-store.ts';
import type { NewEvent } from './outbox-store.ts';
import type { Basis, Completeness, Decision, Priority, ReasonCode, State, Uuid } from '@report-this/protocol';

/** One row of the queue. Instants are milliseconds since 1970. */
export interface QueuedCase {
  readonly id: Uuid;
  /** The target as the first flag described it, in JSON that nobody has read yet. */
  readonly target: unknown;
  readonly state: State;
  readonly priority: Priority;
  readonly flagCount: number;
  readonly reasons: readonly { readonly reason: ReasonCode; readonly basis: Basis; readonly count: number }[];
  readonly openedAt: number;
  readonly lastFlaggedAt: number;
  readonly claimedBy: string | undefined;
  readonly claimedAt: number | undefined;
}

/** A flag of a case, in the order of arrival. */
export interface FlagOfCase {
  readonly flagId: Uuid;
  /** See `KeptFlag.number`. */
  readonly number: number;
  readonly receivedAt: number;
  readonly role: string;
  readonly missing: Completeness['missing'];
  /** The flag as JSON, without who sent it. */
  readonly body: string;
  /** Which of the flag's targets the case is about; the first of them, if several. */
  readonly position: number;
  /** When its reporter withdrew it. */
  readonly withdrawnAt: number | undefined;
  /** When its reporter confirmed the e-mail address. */
  readonly confirmedAt: number | undefined;
}

/** So many of its newest flags a case is read with at most; those whose reporters were asked come besides. */
export const MAX_FLAGS_OF_CASE = 200;
/** A case is read with no further flag once the bodies of its flags have so many bytes. */
export const MAX_BYTES_OF_CASE = 2 * 1024 * 1024;

/** A case with all that is known of it. */
export interface StoredCase extends QueuedCase {
  /** Each once: those whose reporters were asked, then the newest, as far as the two bounds above leave them room. */
  readonly flags: readonly FlagOfCase[];
  readonly decision: Decision | undefined;
  readonly previousCaseId: Uuid | undefined;
  /** Questions to reporters and their replies, the oldest first. */
  readonly messages: readonly StoredMessage[];
  /** The oldest first. */
  readonly notes: readonly StoredNote[];
}

/** A place in a walk through the queue: the most urgent come first, then the oldest, then by id. */
export interface QueuePlace {
  /** The flag that was the newest when the walk began: what it and those before it made urgent counts in this walk. */
  readonly walk: number;
  readonly priority: Priority;
  readonly openedAt: number;
  readonly id: Uuid;
}

/** Some cases of the queue, and the place of the last when more follow. */
export interface QueuePage {
  readonly cases: readonly QueuedCase[];
  readonly next: QueuePlace | undefined;
}

/** A decision with the digest of the draft it was made from, by which a repeat is told from a conflict. */
export interface StoredDecision {
  readonly decision: Decision;
  readonly digest: string;
}

/** A case as it stands when a move is judged. */
export interface CaseNow {
  readonly state: State;
  readonly claimedBy: string | undefined;
  /** The decision that has the asked id, be it of this case or of another. */
  readonly sameDecision: StoredDecision | undefined;
}

/** What a move changes. */
export interface CaseChange {
  readonly state: State;
  /** What it tells, recorded with it. */
  readonly event: NewEvent;
  /** Who has it now; null when nobody has it any more. */
  readonly claim?: { readonly by: string; readonly at: number } | null;
  readonly decision?: StoredDecision & { readonly by: string; readonly at: number };
}

/** Says what becomes of a case. Pure: a store may ask it again. */
export type Judge<Verdict> = (now: CaseNow) => { readonly verdict: Verdict; readonly change?: CaseChange };

/** What a move addresses. */
export interface MoveAddress {
  readonly caseId: Uuid;
  /** The id that the decision brings, when the move is one. */
  readonly decisionId?: Uuid;
}

/** Where moderators work. */
export interface ReviewStore {
  /**
   * At most `limit` cases in one of the states, in the order of the queue, after a place in it. A walk from page to page
   * gives every case that stays in these states exactly once, also when flags make cases more urgent meanwhile.
   */
  readQueue(states: readonly State[], limit: number, after?: QueuePlace): Promise<QueuePage>;
  /** One case; undefined when there is none of this id. */
  readCase(id: Uuid): Promise<StoredCase | undefined>;
  /** Judges a move and records what it changes, in one transaction; undefined when there is no such case. */
  move<Verdict>(address: MoveAddress, judge: Judge<Verdict>): Promise<Verdict | undefined>;
}
