import type { WebhookDraft, WebhookWithSecret } from '@report-this/protocol';
import {
  readBy,
  webhookDraftSchema,
  webhookSchema,
  webhookWithSecretSchema,
} from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';
import { rotateSecret } from './rotate-secret.ts';

/**
 * Registers an endpoint once, however often the draft has to be sent (SPEC §11.3.2, §11.3.8), and resolves with it and its
 * secret. A receiver tells a secret once: when the answer that had it was lost on its way, or the same draft was registered
 * before, the endpoint gets another secret here, and the lost one ends.
 */
export async function addEndpoint(
  reviewer: Reviewer,
  draft: WebhookDraft,
  { signal }: ReviewOptions = {},
): Promise<WebhookWithSecret> {
  signal?.throwIfAborted();
  const id = draft.id ?? uuidV7(reviewer.clock.now(), reviewer.randomBytes(16));
  const body = validDraft(readBy(webhookDraftSchema, { ...draft, id }), 'The endpoint');
  const answer = await reviewer.send({
    method: 'POST',
    path: '/webhooks',
    body,
    credential: reviewer.moderatorKey,
    signal,
  });
  if (answer.status !== 200) {
    return decode(answer, (document) => readBy(webhookWithSecretSchema, document), { host: reviewer.host });
  }
  await decode(answer, (document) => readBy(webhookSchema, document), { host: reviewer.host });
  const { signature } = body;
  const secret = { overlapSeconds: 0, ...(signature && { signature }) };
  return rotateSecret(reviewer, id, secret, signal ? { signal } : {});
}
