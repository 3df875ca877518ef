import type { FlagDraft, FlagStatus, Offer } from '@report-this/protocol';
import { createHttp } from './http.ts';
import { readOffer, type ReadOfferOptions } from './operations/read-offer.ts';
import { readStatus, type ReadStatusOptions } from './operations/read-status.ts';
import { type Received, submitFlag, type SubmitFlagOptions } from './operations/submit-flag.ts';
import type { ClientOptions } from './options.ts';

/** What a reporter's side does with a receiver. */
export interface Client {
  /** Reads what the receiver accepts. */
  readOffer(options?: ReadOfferOptions): Promise<Offer>;
  /** Submits a flag once, however often it has to be sent. */
  submitFlag(draft: FlagDraft, options?: SubmitFlagOptions): Promise<Received>;
  /** Reads what came of a flag, with the token of its receipt. */
  readStatus(flagId: string, token: string, options?: ReadStatusOptions): Promise<FlagStatus>;
}

/**
 * Makes a client of one receiver. The operations are also exported as functions, for pages that need only some of them.
 * @example const client = createClient({ receiver: 'https://example.org/report-this' });
 */
export function createClient(options: ClientOptions): Client {
  const http = createHttp(options);
  return {
    readOffer: (reading) => readOffer(http, reading),
    submitFlag: (draft, submitting) => submitFlag(http, draft, submitting),
    readStatus: (flagId, token, reading) => readStatus(http, flagId, token, reading),
  };
}
