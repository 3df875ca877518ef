import type { Clock } from '../ports/clock.ts';
import type { EndpointStore } from '../ports/endpoint-store.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { OutboxStore } from '../ports/outbox-store.ts';
import type { Sink } from '../ports/sink.ts';
import type { PackingParts } from './pack-delivery.ts';

/** What registering endpoints and telling events works with. */
export interface OutboxParts extends PackingParts {
  readonly store: EndpointStore & OutboxStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly sink: Sink;
}
