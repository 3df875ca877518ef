import { createHash } from 'node:crypto';
import { buildOffer } from './build-offer.ts';
import { negotiate } from './negotiate.ts';
import type { OfferConfig } from './offer-config.ts';

/** The offer in one language, ready to send. */
export interface WrittenOffer {
  readonly locale: string;
  readonly body: string;
  /** An entity tag that changes with the body. */
  readonly etag: string;
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
  const body = JSON.stringify(offer);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { locale: offer.locale, body, etag };
}
