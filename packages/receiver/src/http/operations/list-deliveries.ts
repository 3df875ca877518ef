import { shownAttempt } from '../../outbox/attempt-of.ts';
import { json } from '../answer.ts';
import { moderated, noSuchWebhook } from './moderated.ts';

/** SPEC §11.3.10: the last attempts to deliver to an endpoint. */
export const listDeliveries = moderated(async ({ id }, { outbox }) => {
  const attempts = await outbox.store.listAttempts(id);
  return attempts ? json(200, { items: attempts.map(shownAttempt) }) : noSuchWebhook();
});
