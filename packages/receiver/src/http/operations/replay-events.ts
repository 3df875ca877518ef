import { replayEvents as replay } from '../../outbox/replay-events.ts';
import { json, refusal } from '../answer.ts';
import { readDocument } from '../read-document.ts';
import { moderated, noSuchWebhook } from './moderated.ts';

/** SPEC §11.3.6: delivers events to an endpoint again. */
export const replayEvents = moderated(async ({ request, host, id }, { outbox, limits }) => {
  const document = await readDocument(request, host, limits);
  if (!document.ok) return refusal(document.problem);
  const replayed = await replay(id, document.value, outbox);
  if (!replayed) return noSuchWebhook();
  return replayed.outcome === 'replayed' ? json(200, replayed.webhook) : refusal(replayed.problem);
});
