import type { SecretDraft, WebhookWithSecret } from '@report-this/protocol';
import { readBy, secretDraftSchema, webhookWithSecretSchema } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { validDraft } from '../valid-draft.ts';
import { endpointPath } from './endpoint-path.ts';

/**
 * Gives an endpoint another secret, and resolves with it (SPEC §11.3.4). Those before sign beside it for a day, or for
 * `overlapSeconds`. Sent again when an answer is lost: the secret that was in it signs as long as the others, and harms nobody.
 */
export async function rotateSecret(
  reviewer: Reviewer,
  endpointId: string,
  draft: SecretDraft = {},
  { signal }: ReviewOptions = {},
): Promise<WebhookWithSecret> {
  signal?.throwIfAborted();
  const answer = await reviewer.send({
    method: 'POST',
    path: endpointPath(endpointId, '/secrets'),
    body: validDraft(readBy(secretDraftSchema, draft), 'The rotation'),
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(webhookWithSecretSchema, document), { host: reviewer.host });
}
