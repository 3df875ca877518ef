import { addEndpoint } from '../../outbox/add-endpoint.ts';
import { json, refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { moderated } from './moderated.ts';

/** SPEC §11.3.2: registers an endpoint; 200 when it was registered before (§11.3.8). */
export const addWebhook = moderated(async ({ request, host }, { outbox, limits }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  const added = await addEndpoint(document.value, outbox);
  if (added.outcome === 'refused') return refusal(added.problem);
  return json(added.outcome === 'new' ? 201 : 200, added.webhook);
});
