import { read, type Webhook, WebhookDraft, type WebhookWithSecret } from '@report-this/protocol';
import { invalidWebhook, type Refused } from './invalid-webhook.ts';
import { webhookOf } from './endpoint-view.ts';
import type { OutboxParts } from './outbox-parts.ts';
import { newSecret, sealSecret } from './signing-secret.ts';

const PRIVATE = 'must not be an address of a private network';
const PASSWORD = 'must not hold a name and a password: deliveries are signed instead';

const TAKEN = 'names another endpoint already';

/** An endpoint that is new, with its secret; or one that was registered before by the same draft, without. */
export type Added =
  | { readonly outcome: 'new'; readonly webhook: WebhookWithSecret }
  | { readonly outcome: 'same'; readonly webhook: Webhook };

/** SPEC §11.3.2, §11.3.8: registers an endpoint once and tells its secret, this once. */
export async function addEndpoint(document: unknown, parts: OutboxParts): Promise<Added | Refused> {
  const found = read(WebhookDraft, document);
  if (!found.ok) return invalidWebhook(found.issues);
  const { url, types, signature = 'hmac' } = found.value;
  const flaw = flawOf(url, parts);
  if (flaw) return invalidWebhook([{ pointer: '/url', code: 'notAllowed', detail: flaw }]);

  const { store, clock, ids, secretKey } = parts;
  const [id, createdAt, secret] = [found.value.id ?? ids.endpointId(), clock.now(), newSecret(signature)];
  const sealed = { signature, sealed: sealSecret(secret, id, secretKey), createdAt };
  const known = await store.addEndpoint({ id, url, types, createdAt, secret: sealed });
  if (known) {
    const [oldest] = known.secrets;
    // the secret that it was registered with tells the signature as long as it signs; later nothing does
    const isSigned = oldest?.createdAt !== known.createdAt || oldest.signature === signature;
    const isSame = known.url === url && String(known.types) === String(types) && isSigned;
    return isSame
      ? { outcome: 'same', webhook: webhookOf(known) }
      : invalidWebhook([{ pointer: '/id', code: 'taken', detail: TAKEN }]);
  }
  const secrets = [{ signature, createdAt, expiresAt: undefined }];
  const webhook = webhookOf({ id, url, types, createdAt, disabledReason: undefined, secrets });
  return { outcome: 'new', webhook: { ...webhook, secret: secret.verifying } };
}

function flawOf(url: string, { sink }: OutboxParts): string | undefined {
  const { username, password } = new URL(url);
  if (username || password) return PASSWORD;
  return sink.refuses(url) ? PRIVATE : undefined;
}
