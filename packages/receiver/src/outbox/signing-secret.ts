import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  randomBytes,
  sign as signBytes,
} from 'node:crypto';
import type { SealedSecret } from '../ports/endpoint-store.ts';
import { openSeal, seal } from '../intake/seal.ts';

/** How deliveries can be signed. */
export type SignatureKind = SealedSecret['signature'];

/** A new secret: what signs, and what a subscriber verifies with. */
export interface SigningSecret {
  /** `whsec_…` or `whsk_…`. */
  readonly signing: string;
  /** `whsec_…` or `whpk_…`: told once. */
  readonly verifying: string;
}

const HMAC_BYTES = 32;
const SEED_BYTES = 32;
// RFC 8410 §7: what comes before the 32 bytes of a private key in PKCS #8.
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Makes a secret (Standard Webhooks 1.0). */
export function newSecret(kind: SignatureKind): SigningSecret {
  if (kind === 'hmac') {
    const secret = `whsec_${randomBytes(HMAC_BYTES).toString('base64')}`;
    return { signing: secret, verifying: secret };
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-SEED_BYTES);
  const shown = publicKey.export({ type: 'spki', format: 'der' }).subarray(-SEED_BYTES);
  return {
    signing: `whsk_${Buffer.concat([seed, shown]).toString('base64')}`,
    verifying: `whpk_${shown.toString('base64')}`,
  };
}

/** Seals a secret for the store, bound to its endpoint. */
export function sealSecret({ signing }: SigningSecret, endpointId: string, key: Buffer): Buffer {
  return seal({ signing }, endpointId, key);
}

/** Signs a text with a sealed secret: `v1,…` or `v1a,…`. Throws when the secret is none of this endpoint's. */
export function signWith(sealed: Uint8Array, endpointId: string, key: Buffer, text: string): string {
  const { signing } = openSeal(sealed, endpointId, key) as SigningSecret;
  const bytes = Buffer.from(signing.slice(signing.indexOf('_') + 1), 'base64');
  if (signing.startsWith('whsec_')) return `v1,${createHmac('sha256', bytes).update(text).digest('base64')}`;
  const der = Buffer.concat([PKCS8_ED25519, bytes.subarray(0, SEED_BYTES)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return `v1a,${signBytes(null, Buffer.from(text), privateKey).toString('base64')}`;
}
