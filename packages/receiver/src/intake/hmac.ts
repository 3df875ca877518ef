import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const INNER = 0x36;
const OUTER = 0x5c;

/** HMAC-SHA256 of a text under one key. */
export type Hmac = (text: string) => Buffer;

/**
 * Prepares HMAC-SHA256 (RFC 2104) for many short texts under one key of 64 bytes at most. Node's own makes an object for
 * each text that the garbage collector has to finalize: in an intake that costs as much as the whole of SQLite's part.
 */
export function createHmac256(key: Uint8Array): Hmac {
  if (key.length > BLOCK_BYTES) throw new RangeError(`The key has ${key.length} bytes; 64 are the most.`);
  const pad = (mask: number) =>
    Uint8Array.from({ length: BLOCK_BYTES }, (_, index) => (key[index] ?? 0) ^ mask);
  const [inner, outer] = [pad(INNER), pad(OUTER)];
  return (text) => {
    const digest = hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer');
    return hash('sha256', Buffer.concat([outer, digest]), 'buffer');
  };
}
