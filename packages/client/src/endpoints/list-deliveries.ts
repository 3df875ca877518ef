import type { DeliveryAttempt } from '@report-this/protocol';
import { deliveryListSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { endpointPath } from './endpoint-path.ts';

/** Lists the last attempts to deliver to an endpoint, the newest first (SPEC §11.3.10). */
export async function listDeliveries(
  reviewer: Reviewer,
  endpointId: string,
  { signal }: ReviewOptions = {},
): Promise<readonly DeliveryAttempt[]> {
  const path = endpointPath(endpointId, '/deliveries');
  const answer = await reviewer.send({ method: 'GET', path, credential: reviewer.moderatorKey, signal });
  const origin = { host: reviewer.host };
  return (await decode(answer, (document) => readBy(deliveryListSchema, document), origin)).items;
}
