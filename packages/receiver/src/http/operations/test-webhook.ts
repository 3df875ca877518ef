import { testEndpoint } from '../../outbox/test-endpoint.ts';
import { json } from '../answer.ts';
import { moderated, noSuchWebhook } from './moderated.ts';

/** SPEC §11.3.9: sends an endpoint one delivery, to see whether it arrives. */
export const testWebhook = moderated(async ({ id }, { outbox }) => {
  const attempt = await testEndpoint(id, outbox);
  return attempt ? json(200, attempt) : noSuchWebhook();
});
