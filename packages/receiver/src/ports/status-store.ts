import type { Decision, State, Uuid } from '@report-this/protocol';

import type { StoredMessage } from './follow-up-store.ts';

/** What came of one target of a flag. */
export interface TargetProgress {
  /** Its place in the flag's `targets`. */
  readonly position: number;
  readonly state: State;
  /** When a moderator took it up; milliseconds since 1970. */
  readonly claimedAt: number | undefined;
  /** When a moderator gave it back to the queue, where nobody has taken it since. */
  readonly releasedAt: number | undefined;
  readonly decision: Decision | undefined;
  /** Questions to this reporter about this target, and the replies, the oldest first. */
  readonly messages: readonly StoredMessage[];
}

/** A flag, as far as its reporter may follow it. */
export interface FlagProgress {
  readonly flagId: Uuid;
  /** See `KeptFlag.number`. */
  readonly number: number;
  readonly receivedAt: number;
  /** When its reporter withdrew it. */
  readonly withdrawnAt: number | undefined;
  /** Whether its reporter's address is confirmed; undefined when none was given to be mailed to. */
  readonly isAddressConfirmed: boolean | undefined;
  /** In the order of the flag's targets. */
  readonly targets: readonly TargetProgress[];
}

/** Where a reporter's status is read. */
export interface StatusStore {
  /** How a flag fares; undefined when there is none of this id. */
  readProgress(flagId: Uuid): Promise<FlagProgress | undefined>;
}
