import { timingSafeEqual } from 'node:crypto';
import type { Hmac } from './hmac.ts';

/** SPEC §6.3: the capability of a receipt. Derived from the id, so that a repeat is answered with the first receipt. */
export function tokenOf(flagId: string, hmac: Hmac): string {
  return hmac(flagId);
}

/** Whether a token opens the status of a flag; it takes as long for any token and any id, known or not. */
export function opens(token: string | undefined, flagId: string, hmac: Hmac): boolean {
  const right = Buffer.from(hmac(flagId));
  const given = Buffer.alloc(right.length);
  given.write(token ?? ''); // compared as text: base64url has several spellings of the same bytes, and only ours counts
  return timingSafeEqual(given, right) && token?.length === right.length;
}
