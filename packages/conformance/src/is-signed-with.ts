import { createHmac, createPublicKey, verify } from 'node:crypto';
import type { Arrival } from './subscriber.ts';

/** Whether a delivery carries a signature that this secret verifies: `whsec_…` by HMAC-SHA256, `whpk_…` by Ed25519 (Standard Webhooks 1.0). */
export function isSignedWith({ headers, body }: Arrival, secret: string): boolean {
  const content = Buffer.from(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
  const key = Buffer.from(secret.slice(secret.indexOf('_') + 1), 'base64');
  const signatures = (headers['webhook-signature'] ?? '').split(' ');
  if (secret.startsWith('whsec_')) {
    const wanted = `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
    return signatures.includes(wanted);
  }
  const publicKey = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: key.toString('base64url') },
  });
  return signatures
    .filter((signature) => signature.startsWith('v1a,'))
    .some((signature) => verify(null, content, publicKey, Buffer.from(signature.slice(4), 'base64')));
}
