import { webhookOf } from '../../outbox/endpoint-view.ts';
import { json } from '../answer.ts';
import { moderated } from './moderated.ts';

/** SPEC §11.3.3: every endpoint, without its secrets. */
export const listWebhooks = moderated(async (_exchange, { outbox }) => {
  const stored = await outbox.store.listEndpoints(outbox.clock.now());
  return json(200, { items: stored.map(webhookOf) });
});
