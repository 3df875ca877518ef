import { addEndpoint } from '../../outbox/add-endpoint.ts';
import { json, refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { moderated } from './moderated.ts';

/** SPEC §11.3.2: registers an endpoint. */
export const addWebhook = moderated(async ({ request, host }, { outbox, limits }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  const added = await addEndpoint(document.value, outbox);
  return added.outcome === 'added' ? json(201, added.webhook) : refusal(added.problem);
});
