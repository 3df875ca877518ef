import { canonicalJson } from './canonical-json.ts';

/** The digest that a receipt of this flag carries: `sha-256:` and 64 hexadecimal digits (SPEC §6.6). */
export async function digestOf(flag: unknown): Promise<string> {
  return `sha-256:${await sha256Hex(canonicalJson(flag))}`;
}

/** SHA-256 of text in UTF-8, in lower-case hexadecimal. */
export async function sha256Hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
