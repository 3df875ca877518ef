import type { Offer } from '@report-this/protocol';
import { offerSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Answer, Http } from '../http.ts';

/** How to read an offer. */
export interface ReadOfferOptions {
  /**
   * The language of its words, as a BCP 47 tag. Set it when a page changes its language.
   * @default the client's `locale`
   */
  readonly locale?: string;
  /**
   * Ends the call early; it then rejects with the signal's reason.
   * @default none
   */
  readonly signal?: AbortSignal;
}

type Held = { readonly etag: string; readonly offer: Offer };

const heldBy = /* @__PURE__ */ new WeakMap<Http, Map<string | undefined, Held>>();

/**
 * Reads what the receiver accepts (SPEC §3). Outside browsers, which have a cache of their own, an offer is held with its
 * entity tag and asked for again only when it has changed (SPEC §3.1.5).
 */
export async function readOffer(http: Http, options: ReadOfferOptions = {}): Promise<Offer> {
  const { locale = http.locale } = options;
  const held = heldBy.get(http)?.get(locale);
  const answer = await ask(http, options, held?.etag);
  if (held && answer.status === 304) return structuredClone(held.offer);

  const offer = await offerIn(answer, http);
  if (answer.etag && !globalThis.location) hold(http, locale, { etag: answer.etag, offer });
  return offer;
}

/** Reads what the receiver accepts (SPEC §3) and holds nothing: for pages, where the browser does. */
export async function readOfferAnew(http: Http, options: ReadOfferOptions = {}): Promise<Offer> {
  return offerIn(await ask(http, options), http);
}

function ask(http: Http, { locale = http.locale, signal }: ReadOfferOptions, etag?: string): Promise<Answer> {
  return http.send({ method: 'GET', path: '', locale, etag, signal });
}

function offerIn(answer: Answer, http: Http): Promise<Offer> {
  return decode(answer, (document) => readBy(offerSchema, document), http);
}

function hold(http: Http, locale: string | undefined, { etag, offer }: Held): void {
  if (!heldBy.has(http)) heldBy.set(http, new Map());
  heldBy.get(http)?.set(locale, { etag, offer: structuredClone(offer) });
}
