import { Offer, read } from '@report-this/protocol';
import { decode } from '../decode.ts';
import type { Http } from '../http.ts';

/** How to read an offer. */
export interface ReadOfferOptions {
  /** The language of its words, as a BCP 47 tag; without it the client's. */
  readonly locale?: string;
  readonly signal?: AbortSignal;
}

/** Reads what the receiver accepts (SPEC §3). */
export async function readOffer(
  http: Http,
  { locale = http.locale, signal }: ReadOfferOptions = {},
): Promise<Offer> {
  const answer = await http.send({ method: 'GET', path: '', locale, signal });
  return decode(answer, (document) => read(Offer, document), http);
}
