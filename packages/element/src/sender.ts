import type { Client, SubmitFlagOptions, Submitted } from '@report-this/client';
import type { FlagDraft } from '@report-this/protocol';

/** A flag that another system was told of, such as Mastodon: there is no receipt, and no status to read. */
export interface ForwardedFlag {
  readonly status: 'forwarded';
  readonly flagId: string;
  /** The host that has it now. */
  readonly to: string;
  /** Whether it was told before, under the same id. */
  readonly isRepeat: boolean;
}

/**
 * The port to a receiver: reads its offer and submits flags to it. The client is the default one; the senders of
 * `@report-this/client/transports` are others.
 */
export interface Sender extends Pick<Client, 'readOffer'> {
  submitFlag(draft: FlagDraft, options?: SubmitFlagOptions): Promise<Submitted | ForwardedFlag>;
}
