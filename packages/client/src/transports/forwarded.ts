import type { FlagDraft, Offer } from '@report-this/protocol';
import type { ReadOfferOptions } from '../operations/read-offer.ts';
import type { SubmitFlagOptions } from '../operations/submit-flag.ts';

/** One report that the other system took, and the targets it is about, by their place in the draft's `targets`. */
export interface ForwardedReport {
  readonly targets: readonly number[];
  /** The other system's id of the report; absent where it gives none. */
  readonly id?: string;
}

/**
 * What became of a flag that another system was told of. There is no receipt: other systems have no reference, no token
 * and no status to read. Every target is in one report or left out.
 */
export interface Forwarded {
  readonly status: 'forwarded';
  readonly flagId: string;
  /** The host that has it now. */
  readonly to: string;
  /** At least one. */
  readonly reports: readonly ForwardedReport[];
  /** Targets that the system cannot take, and the bridge's word for why, such as `unknownStatus`. */
  readonly leftOut: readonly { readonly target: number; readonly why: string }[];
  /** Whether this sender had forwarded all of it before, under the same id. */
  readonly isRepeat: boolean;
}

/** Files flags into another system: what a client does with a receiver, as far as that system goes. */
export interface ForwardingSender {
  /** Tells what the other system accepts, in the form of an offer. Its only role is `account`: nobody is anonymous there. */
  readOffer(options?: ReadOfferOptions): Promise<Offer>;
  /**
   * Files a flag with the account's own session. Rejects with one of the client's five errors, or with the caller's own
   * reason to abort. Under the same `id` what this sender knows to be taken is not sent again.
   */
  submitFlag(draft: FlagDraft, options?: SubmitFlagOptions): Promise<Forwarded>;
}
