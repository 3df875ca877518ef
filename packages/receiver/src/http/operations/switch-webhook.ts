import { webhookOf } from '../../outbox/endpoint-view.ts';
import { json } from '../answer.ts';
import { moderated, noSuchWebhook } from './moderated.ts';

/** SPEC §11.3.5: ends deliveries to an endpoint. */
export const disableWebhook = moderated(async ({ id }, { outbox }) => {
  const stored = await outbox.store.disableEndpoint(id, 'switchedOff', outbox.clock.now());
  return stored ? json(200, webhookOf(stored)) : noSuchWebhook();
});

/** SPEC §11.3.5: resumes deliveries to an endpoint. */
export const enableWebhook = moderated(async ({ id }, { outbox }) => {
  const stored = await outbox.store.enableEndpoint(id, outbox.clock.now());
  return stored ? json(200, webhookOf(stored)) : noSuchWebhook();
});
