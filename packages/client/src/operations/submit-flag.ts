import { type Flag, type FlagDraft, type Receipt, SPECVERSION } from '@report-this/protocol';
import { flagSchema, readBy, receiptSchema } from '@report-this/protocol/json-schema';
import { decode, unexpected } from '../decode.ts';
import type { Http } from '../http.ts';
import { instantOf, uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';

/** How to submit a flag. */
export interface SubmitFlagOptions {
  /**
   * Names the flag. Pass the one of an earlier failure (`error.flagId`) to send the same flag again.
   * @default a UUID of version 7 of this moment
   */
  readonly id?: string;
  /**
   * When the flag was made, as an instant. Pass it with an `id` that is no UUID of version 7 when the same flag may have
   * to be sent again: a flag of another time is another flag to the receiver (SPEC §6.2).
   * @default the time in an `id` of version 7, else now
   */
  readonly createdAt?: string;
  /**
   * Ends the call early; it then rejects with the signal's reason. The receiver may have taken the flag in all the same.
   * @default none
   */
  readonly signal?: AbortSignal;
}

/** The receiver has the flag. */
export interface Received {
  readonly status: 'received';
  readonly receipt: Receipt;
  /** Whether it had the flag before, under the same id. */
  readonly isRepeat: boolean;
}

/** What became of a flag that was submitted, by a client or by an outbox. */
export type Submitted =
  | Received
  /** It waits on this device to be sent; only an outbox says so. */
  | { readonly status: 'queued'; readonly flagId: string };

/**
 * Submits a flag once, however often it has to be sent (SPEC §6.1, §6.2). Rejects with one of the five errors of this
 * package, or with the caller's own reason to abort.
 */
export async function submitFlag(
  http: Http,
  draft: FlagDraft,
  options: SubmitFlagOptions = {},
): Promise<Received> {
  options.signal?.throwIfAborted();
  const { id = uuidV7(http.clock.now(), http.randomBytes(16)) } = options;
  const flag = flagOf(http, draft, { ...options, id });
  validDraft(readBy(flagSchema, flag), 'The flag', id);
  return send(http, flag, options);
}

/** How to submit a flag that has a name already. */
export type NamedFlagOptions = SubmitFlagOptions & { readonly id: string };

/**
 * Submits a flag as `submitFlag` does, but for the check of its form, which is left to the receiver: never rejects with
 * InvalidDraftError. For code that names its flags and makes valid drafts only, such as a form in a page, where the
 * schema of a flag would be a kilobyte to load.
 */
export async function submitUncheckedFlag(
  http: Http,
  draft: FlagDraft,
  options: NamedFlagOptions,
): Promise<Received> {
  options.signal?.throwIfAborted();
  return send(http, flagOf(http, draft, options), options);
}

/** Dates what is to be sent. */
function flagOf({ clock }: Http, draft: FlagDraft, { id, createdAt }: NamedFlagOptions): Flag {
  // §6.2: what is sent again under an id must be the same to the byte, so its time follows from the id.
  return { ...draft, specversion: SPECVERSION, id, createdAt: createdAt ?? instantOf(id, clock.now()) };
}

async function send(http: Http, flag: Flag, { signal }: SubmitFlagOptions): Promise<Received> {
  const { id: flagId } = flag;
  const answer = await http.send({ method: 'POST', path: '/flags', body: flag, signal, flagId });
  const origin = { host: http.host, flagId };
  const receipt = await decode(answer, (document) => readBy(receiptSchema, document), origin);
  if (receipt.flagId !== flagId) throw unexpected(answer, origin); // §6.1.3
  return { status: 'received', receipt, isRepeat: answer.status === 200 };
}
