import type { Event } from '@report-this/protocol';
import { base64Bytes } from '../webhooks/base64.ts';

/** How to pack a delivery. */
export interface SignDeliveryOptions {
  /** The protocol's own form, or a CloudEvents 1.0 envelope. @default 'plain' */
  readonly form?: 'plain' | 'structured' | 'binary';
  /** Where it goes. @default 'https://subscriber.example/events' */
  readonly url?: string;
  /** Put in front of the type in a CloudEvents envelope. @default 'example.shop.' */
  readonly typePrefix?: string;
}

type Signable = Pick<Event, 'id'> & { type: string; timestamp: string; data: object };

/**
 * Signs an event as a receiver does (SPEC §11.2), for the tests of a subscriber. A secret is `whsec_…` or `whsk_…`; with
 * several there is a signature of each. `at` is the time of signing, in milliseconds or as an instant.
 * @example await verifyDelivery(await signDelivery(anEvent('case.decided'), secret, clock.now()), secret, { clock });
 */
export async function signDelivery(
  event: Signable,
  secrets: string | readonly string[],
  at: number | string,
  {
    form = 'plain',
    url = 'https://subscriber.example/events',
    typePrefix = 'example.shop.',
  }: SignDeliveryOptions = {},
): Promise<Request> {
  const { headers, body } = FORMS[form](event, typePrefix + event.type);
  const signedAt = Math.floor(new Date(at).getTime() / 1000);
  const content = new TextEncoder().encode(`${event.id}.${signedAt}.${body}`);
  const signatures = await Promise.all([secrets].flat().map((secret) => signatureOf(secret, content)));
  return new Request(url, {
    method: 'POST',
    body,
    headers: {
      ...headers,
      'webhook-id': event.id,
      'webhook-timestamp': String(signedAt),
      'webhook-signature': signatures.join(' '),
    },
  });
}

const SOURCE = 'https://receiver.example/report-this';

const FORMS = {
  plain: (event: Signable) => ({
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  }),
  structured: ({ id, timestamp: time, data }: Signable, type: string) => ({
    headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' },
    body: JSON.stringify({
      specversion: '1.0',
      id,
      source: SOURCE,
      type,
      time,
      datacontenttype: 'application/json',
      data,
    }),
  }),
  binary: ({ id, timestamp, data }: Signable, type: string) => ({
    headers: {
      'content-type': 'application/json',
      'ce-specversion': '1.0',
      'ce-id': id,
      'ce-source': SOURCE,
      'ce-type': type,
      'ce-time': timestamp,
    },
    body: JSON.stringify(data),
  }),
};

// RFC 8410 §7: what comes before the 32 bytes of a private key in PKCS #8.
const PKCS8_ED25519 = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

async function signatureOf(secret: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
  const [, prefix, encoded = ''] = /^(whsec_|whsk_)(.+)$/.exec(secret) ?? [];
  const bytes = base64Bytes(encoded);
  if (!prefix || !bytes) throw new TypeError('A secret to sign with is whsec_ or whsk_ and base64.');

  const { subtle } = crypto;
  if (prefix === 'whsec_') {
    const key = await subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return `v1,${base64Of(await subtle.sign('HMAC', key, content))}`;
  }
  const pkcs8 = Uint8Array.from([...PKCS8_ED25519, ...bytes.subarray(0, 32)]);
  const key = await subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
  return `v1a,${base64Of(await subtle.sign('Ed25519', key, content))}`;
}

function base64Of(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
