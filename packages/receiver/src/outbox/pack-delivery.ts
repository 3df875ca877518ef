import type { SigningEndpoint } from '../ports/endpoint-store.ts';
import type { LeasedDelivery } from '../ports/outbox-store.ts';
import type { Delivery } from '../ports/sink.ts';
import { eventOf, type TellingParts } from './event-of.ts';
import { signWith } from './signing-secret.ts';

/** What deliveries are packed with. */
export interface PackingParts extends TellingParts {
  /** Seals the secrets of endpoints. */
  readonly secretKey: Buffer;
}

/** SPEC §11.2, Standard Webhooks 1.0: an event and its signatures, as they are sent at `now`. */
export function packDelivery(
  { endpoint, event: recorded }: LeasedDelivery,
  now: number,
  parts: PackingParts,
): Delivery {
  return pack(endpoint, eventOf(recorded, parts), now, parts);
}

/** Packs what is told to an endpoint, by its `id`. */
export function pack(
  endpoint: SigningEndpoint,
  event: { readonly id: string },
  now: number,
  parts: Pick<PackingParts, 'secretKey'>,
): Delivery {
  const body = JSON.stringify(event);
  const timestamp = `${Math.floor(now / 1000)}`;
  const content = `${event.id}.${timestamp}.${body}`;
  const signatures = endpoint.sealedSecrets.map((sealed) =>
    signWith(sealed, endpoint.id, parts.secretKey, content),
  );
  return {
    url: endpoint.url,
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Report-This/1',
      'webhook-id': event.id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
  };
}
