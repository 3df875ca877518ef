import { timingSafeEqual } from 'node:crypto';
import type { Hmac } from '../intake/hmac.ts';

// Crockford's Base32: no letter that is taken for another.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 10; // 80 bits, 16 letters

/**
 * SPEC §10.3: the code that confirms the address of a flag, such as `7H2K-0QXM-94TB-VN3C`. Derived from the flag's id, so that
 * it rests nowhere: not even its hash is kept.
 */
export function confirmationCode(flagId: string, hmac: Hmac): string {
  let bits = 0n;
  for (const byte of Buffer.from(hmac(flagId), 'base64url').subarray(0, BYTES))
    bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from(
    { length: 16 },
    (_, index) => ALPHABET[Number((bits >> BigInt(75 - 5 * index)) & 31n)],
  );
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}

/** Whether a code as somebody typed it is that of a flag: in small letters, with other spaces, with O for 0. */
export function isConfirmationCode(typed: string, flagId: string, hmac: Hmac): boolean {
  const right = Buffer.from(confirmationCode(flagId, hmac).replaceAll('-', ''));
  const given = Buffer.alloc(right.length);
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  given.write(letters);
  return timingSafeEqual(given, right) && letters.length === right.length;
}
