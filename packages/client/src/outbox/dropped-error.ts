/** Why a kept flag will not be sent any more. */
export type DropReason =
  /** Newer flags took its place: `maxCount`. */
  | 'full'
  /** It could not be sent for as long as `maxAgeMs`. */
  | 'expired'
  /** The receiver, or this version of the client, says no for good; the cause is its error. */
  | 'refused'
  /** What the store has of it cannot be read any more. */
  | 'unreadable';

/** A flag that will not be sent any more, and why. */
export interface Drop {
  readonly flagId: string;
  readonly reason: DropReason;
  /** What the receiver, or the client, said when it is `refused`. */
  readonly error?: unknown;
}

/** What the promise of a receipt is rejected with when the flag is dropped. */
export class DroppedError extends Error {
  override readonly name = 'DroppedError';
  readonly flagId: string;
  readonly reason: DropReason;

  constructor({ flagId, reason, error }: Drop) {
    super(`The flag was dropped: ${reason}.`, { cause: error });
    this.flagId = flagId;
    this.reason = reason;
  }
}
