import { createHash } from 'node:crypto';
import { compress, type Encoding } from '../http/encoding.ts';
import { buildOffer } from './build-offer.ts';
import { negotiate } from './negotiate.ts';
import type { OfferConfig } from './offer-config.ts';

/** The offer in one language, ready to send. */
export interface WrittenOffer {
  readonly locale: string;
  readonly body: string;
  /** An entity tag that changes with the body. */
  readonly etag: string;
  /** The body in a coding; each is made once. */
  readonly compressed: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Writes the offer once in each language and gives each reader theirs. */
export function openOfferDesk(
  config: OfferConfig,
  receiver: string,
): (acceptLanguage: string | null) => WrittenOffer {
  const locales = Object.keys(config.labels);
  const written = new Map(locales.map((locale) => [locale, write(buildOffer(config, receiver, locale))]));
  return (acceptLanguage) => written.get(negotiate(acceptLanguage, locales))!;
}

function write(offer: { locale: string }): WrittenOffer {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const body = JSON.stringify(offer);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const compressed = (encoding: Encoding) => {
    const found = made.get(encoding) ?? compress(body, encoding);
    made.set(encoding, found);
    return found;
  };
  return { locale: offer.locale, body, etag, compressed };
}
