import { hkdfSync } from 'node:crypto';
import { createHmac256, type Hmac } from './hmac.ts';

const MIN_BYTES = 32;

/** The keys that a receiver's one secret stands for, each for one use. */
export interface Keys {
  /** Makes the tokens of receipts. */
  readonly token: Hmac;
  /** Puts references in an order of their own. */
  readonly reference: Buffer;
  /** Seals who sent a flag. */
  readonly seal: Buffer;
  /** Seals the secrets of endpoints. */
  readonly endpoint: Buffer;
  /** Makes the codes that confirm e-mail addresses. */
  readonly code: Hmac;
  /** Marks the ids of events. */
  readonly event: Buffer;
}

/** Derives a receiver's keys (RFC 5869). Throws a RangeError when the secret is shorter than 32 bytes. */
export function keysOf(secret: Uint8Array): Keys {
  if (secret.length < MIN_BYTES) {
    throw new RangeError(`The secret has ${secret.length} bytes; give at least ${MIN_BYTES} random ones.`);
  }
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `report-this:${use}`, 32));
  return {
    token: createHmac256(derive('receipt-token')),
    reference: derive('reference'),
    seal: derive('reporter'),
    endpoint: derive('endpoint-secret'),
    code: createHmac256(derive('email-confirmation')),
    event: derive('event-id'),
  };
}
