import { rotateSecret as rotate } from '../../outbox/rotate-secret.ts';
import { json, refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { moderated, noSuchWebhook } from './moderated.ts';

/** SPEC §11.3.4: gives an endpoint another secret. */
export const rotateSecret = moderated(async ({ request, host, id }, { outbox, limits }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  const rotated = await rotate(id, document.value, outbox);
  if (!rotated) return noSuchWebhook();
  return rotated.outcome === 'rotated' ? json(201, rotated.webhook) : refusal(rotated.problem);
});
