import type { Webhook } from '@report-this/protocol';
import { readBy, webhookListSchema } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';

/** Lists the endpoints that events are delivered to, the oldest first (SPEC §11.3.3). */
export async function listEndpoints(
  reviewer: Reviewer,
  { signal }: ReviewOptions = {},
): Promise<readonly Webhook[]> {
  const credential = reviewer.moderatorKey;
  const answer = await reviewer.send({ method: 'GET', path: '/webhooks', credential, signal });
  const origin = { host: reviewer.host };
  return (await decode(answer, (document) => readBy(webhookListSchema, document), origin)).items;
}
