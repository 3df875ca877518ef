import { base64Bytes } from './base64.ts';

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
// Standard Webhooks asks senders for 24; its own example has 18.
const MIN_SECRET_BYTES = 16;
const PUBLIC_KEY_BYTES = 32;

/** A key to verify with, and the version of the signatures that it can verify. */
interface VerifyingKey {
  readonly version: 'v1' | 'v1a';
  readonly algorithm: 'HMAC' | 'Ed25519';
  readonly key: CryptoKey;
}

/**
 * Reads a secret of an endpoint: `whsec_` and a shared key, or `whpk_` and a public one (Standard Webhooks 1.0). Throws a
 * TypeError when it is neither: that is a mistake of configuration, and no delivery is to blame.
 */
export async function readSecret(secret: string): Promise<VerifyingKey> {
  const [, prefix, encoded = ''] = /^(whsec_|whpk_)(.+)$/.exec(secret) ?? [];
  const bytes = base64Bytes(encoded);
  const importKey = (algorithm: 'Ed25519' | typeof HMAC) =>
    crypto.subtle.importKey('raw', bytes!, algorithm, false, ['verify']);

  if (prefix === 'whsec_' && bytes && bytes.length >= MIN_SECRET_BYTES)
    return { version: 'v1', algorithm: 'HMAC', key: await importKey(HMAC) };
  if (prefix === 'whpk_' && bytes?.length === PUBLIC_KEY_BYTES)
    return { version: 'v1a', algorithm: 'Ed25519', key: await importKey('Ed25519') };
  throw new TypeError(
    'A secret of a webhook is whsec_ and at least 16 bytes, or whpk_ and the 32 bytes of a public key, in base64.',
  );
}

/**
 * Whether one of the keys made one of the signatures (`v1,… v1a,…`) of the content. WebCrypto compares in constant time.
 * Every pair is tried, so that both sides can change their keys while both are in use.
 */
export async function isSigned(
  content: Uint8Array<ArrayBuffer>,
  signatures: string,
  keys: readonly VerifyingKey[],
): Promise<boolean> {
  for (const part of signatures.split(' ')) {
    const [version, encoded = ''] = part.split(',');
    const signature = base64Bytes(encoded);
    if (!signature) continue;
    for (const { key, algorithm } of keys.filter((it) => it.version === version))
      if (await crypto.subtle.verify(algorithm, key, signature, content)) return true;
  }
  return false;
}
