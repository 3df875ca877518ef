import type { DeliveryAttempt } from '@report-this/protocol';
import { deliveryAttemptSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { endpointPath } from './endpoint-path.ts';

/** Has one delivery sent to an endpoint, and resolves with what came of it (SPEC §11.3.9). A failure is an outcome too. */
export async function testEndpoint(
  reviewer: Reviewer,
  endpointId: string,
  { signal }: ReviewOptions = {},
): Promise<DeliveryAttempt> {
  const path = endpointPath(endpointId, '/test');
  const answer = await reviewer.send({ method: 'POST', path, credential: reviewer.moderatorKey, signal });
  return decode(answer, (document) => readBy(deliveryAttemptSchema, document), { host: reviewer.host });
}
