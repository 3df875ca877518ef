import { read, SecretDraft, type WebhookWithSecret } from '@report-this/protocol';
import { webhookOf } from './endpoint-view.ts';
import { invalidWebhook, type Refused } from './invalid-webhook.ts';
import type { OutboxParts } from './outbox-parts.ts';
import { newSecret, sealSecret } from './signing-secret.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** SPEC §11.3.4: gives an endpoint another secret; those before sign beside it for a while. */
export async function rotateSecret(
  endpointId: string,
  document: unknown,
  { store, clock, secretKey }: OutboxParts,
): Promise<{ readonly outcome: 'rotated'; readonly webhook: WebhookWithSecret } | Refused | undefined> {
  const found = read(SecretDraft, document);
  if (!found.ok) return invalidWebhook(found.issues);
  const { signature = 'hmac', overlapSeconds = DAY_SECONDS } = found.value;
  const [createdAt, secret] = [clock.now(), newSecret(signature)];
  const sealed = { signature, sealed: sealSecret(secret, endpointId, secretKey), createdAt };
  const stored = await store.addSecret(endpointId, sealed, createdAt + overlapSeconds * 1000);
  return stored && { outcome: 'rotated', webhook: { ...webhookOf(stored), secret: secret.verifying } };
}
