import { read, WebUrl } from '@report-this/protocol';
import { OFFER_DEFAULTS } from './offer/offer-config.ts';

/** What may come in the place of a receiver's parts. */
interface Given {
  readonly url?: unknown;
  readonly store?: unknown;
  readonly secret?: unknown;
  readonly offer?: object;
}

/** Refuses parts that JavaScript, or a typing error, lets through. Throws a TypeError that names the part. */
export function checkParts({ url, store, secret, offer }: Given): void {
  if (!read(WebUrl, url).ok)
    throw new TypeError(
      'createReceiver needs a `url`: the absolute http or https URL it answers under, such as https://shop.example/report-this.',
    );
  if (!store) throw new TypeError('createReceiver needs a `store`, such as what openSqliteStore opens.');
  if (!(secret instanceof Uint8Array))
    throw new TypeError('createReceiver needs a `secret`: a Uint8Array of at least 32 random bytes.');

  const known = Object.keys(OFFER_DEFAULTS);
  const unknown = Object.keys(offer ?? {}).find((name) => !known.includes(name));
  if (unknown) throw new TypeError(`An offer has no member \`${unknown}\`. It can have ${known.join(', ')}.`);
}
