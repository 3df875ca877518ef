import type {
  DeliveryAttempt,
  Event,
  SecretDraft,
  Webhook,
  WebhookDraft,
  WebhookWithSecret,
} from '@report-this/protocol';
import { createHttp } from '../http.ts';
import type { ReviewClientOptions } from '../review/create-review-client.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { addEndpoint } from './add-endpoint.ts';
import { events, type EventsOptions } from './events.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listEndpoints } from './list-endpoints.ts';
import { replayEvents } from './replay-events.ts';
import { rotateSecret } from './rotate-secret.ts';
import { disableEndpoint, enableEndpoint } from './switch-endpoint.ts';
import { testEndpoint } from './test-endpoint.ts';

/** What a platform does to be told of events, or to read them (SPEC §11.3, §11.4). */
export interface EndpointsClient {
  /** Reads the feed event by event to its present end. */
  events(options?: EventsOptions): AsyncIterable<Event>;
  /** Lists the endpoints, the oldest first. */
  listEndpoints(options?: ReviewOptions): Promise<readonly Webhook[]>;
  /** Registers an endpoint; its secret is told this once. */
  addEndpoint(draft: WebhookDraft, options?: ReviewOptions): Promise<WebhookWithSecret>;
  /** Gives an endpoint another secret; those before sign beside it for a while. */
  rotateSecret(endpointId: string, draft?: SecretDraft, options?: ReviewOptions): Promise<WebhookWithSecret>;
  /** Ends deliveries; events wait. */
  disableEndpoint(endpointId: string, options?: ReviewOptions): Promise<Webhook>;
  /** Resumes deliveries with what waits. */
  enableEndpoint(endpointId: string, options?: ReviewOptions): Promise<Webhook>;
  /** Delivers an event and all after it again. */
  replayEvents(endpointId: string, from: string, options?: ReviewOptions): Promise<Webhook>;
  /** Has one delivery sent, and tells what came of it. */
  testEndpoint(endpointId: string, options?: ReviewOptions): Promise<DeliveryAttempt>;
  /** Lists the last attempts to deliver, the newest first. */
  listDeliveries(endpointId: string, options?: ReviewOptions): Promise<readonly DeliveryAttempt[]>;
}

/**
 * Makes a client for who sees to webhooks. The operations are also exported as functions.
 * @example const endpoints = createEndpointsClient({ receiver: 'https://example.org/report-this', moderatorKey });
 */
export function createEndpointsClient(options: ReviewClientOptions): EndpointsClient {
  const reviewer: Reviewer = { ...createHttp(options), moderatorKey: options.moderatorKey };
  return {
    events: (reading) => events(reviewer, reading),
    listEndpoints: (listing) => listEndpoints(reviewer, listing),
    addEndpoint: (draft, adding) => addEndpoint(reviewer, draft, adding),
    rotateSecret: (id, draft, rotating) => rotateSecret(reviewer, id, draft, rotating),
    disableEndpoint: (id, switching) => disableEndpoint(reviewer, id, switching),
    enableEndpoint: (id, switching) => enableEndpoint(reviewer, id, switching),
    replayEvents: (id, from, replaying) => replayEvents(reviewer, id, from, replaying),
    testEndpoint: (id, testing) => testEndpoint(reviewer, id, testing),
    listDeliveries: (id, listing) => listDeliveries(reviewer, id, listing),
  };
}
