import type { Webhook } from '@report-this/protocol';
import { readBy, webhookSchema } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { endpointPath } from './endpoint-path.ts';

/** Ends deliveries to an endpoint; its events wait (SPEC §11.3.5). Again is the same. */
export function disableEndpoint(
  reviewer: Reviewer,
  endpointId: string,
  options: ReviewOptions = {},
): Promise<Webhook> {
  return switchTo('/disable', reviewer, endpointId, options);
}

/** Resumes deliveries to an endpoint, with the first event that was not delivered (SPEC §11.3.5). Again is the same. */
export function enableEndpoint(
  reviewer: Reviewer,
  endpointId: string,
  options: ReviewOptions = {},
): Promise<Webhook> {
  return switchTo('/enable', reviewer, endpointId, options);
}

async function switchTo(
  move: string,
  reviewer: Reviewer,
  endpointId: string,
  { signal }: ReviewOptions,
): Promise<Webhook> {
  const path = endpointPath(endpointId, move);
  const answer = await reviewer.send({ method: 'POST', path, credential: reviewer.moderatorKey, signal });
  return decode(answer, (document) => readBy(webhookSchema, document), { host: reviewer.host });
}
