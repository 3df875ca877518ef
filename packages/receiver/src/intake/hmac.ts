import { hash } from 'node:crypto';

const BLOCK_BYTES = 64;
const DIGEST_BYTES = 32;
const INNER = 0x36;
const OUTER = 0x5c;
/** How long a text may be, in UTF-8, to be written beside the key; longer ones cost a copy. */
const SHORT_BYTES = 256;

/** HMAC-SHA256 of a text under one key, in base64url. */
export type Hmac = (text: string) => string;

/**
 * Prepares HMAC-SHA256 (RFC 2104) for many short texts under one key of 64 bytes at most. Node's own makes an object for
 * each text that the garbage collector has to finalize: in an intake that costs as much as the whole of SQLite's part.
 */
export function createHmac256(key: Uint8Array): Hmac {
  if (key.length > BLOCK_BYTES) throw new RangeError(`The key has ${key.length} bytes; 64 are the most.`);
  const padded = (mask: number, room: number) => {
    const block = Buffer.alloc(BLOCK_BYTES + room);
    for (let index = 0; index < BLOCK_BYTES; index++) block[index] = (key[index] ?? 0) ^ mask;
    return block;
  };
  // written over for each text: nothing comes between the writing and the hashing
  const inner = padded(INNER, SHORT_BYTES);
  const outer = padded(OUTER, DIGEST_BYTES);

  function messageOf(text: string): Uint8Array {
    if (text.length * 3 <= SHORT_BYTES)
      return inner.subarray(0, BLOCK_BYTES + inner.write(text, BLOCK_BYTES));
    return Buffer.concat([inner.subarray(0, BLOCK_BYTES), Buffer.from(text)]);
  }
  return (text) => {
    outer.write(hash('sha256', messageOf(text), 'binary'), BLOCK_BYTES, 'binary'); // a Buffer of its own costs twice as much
    return hash('sha256', outer, 'base64url');
  };
}
