import { DeliveryError, type DeliveryFacts } from './delivery-error.ts';
import { type DeliveryRequest, headerOf } from './delivery-request.ts';

/** An event before it is read: nothing is known of it but that its parts are named as the protocol does. */
export interface Envelope {
  readonly id: unknown;
  readonly type: unknown;
  readonly timestamp: unknown;
  readonly data: unknown;
}

/** Unpacks a body: an event of the protocol (SPEC §11.1), or one in a CloudEvents 1.0 envelope, structured or binary. */
export function unpack(request: DeliveryRequest, body: Uint8Array, facts: DeliveryFacts): Envelope {
  const document = parse(body, facts);
  const header = (name: string) => headerOf(request, `ce-${name}`);
  const mediaType = headerOf(request, 'content-type').toLowerCase();

  if (/^application\/cloudevents\+json\b/.test(mediaType)) {
    const { specversion, id, type, time, data } = document;
    return fromCloudEvent(specversion, { id, type, timestamp: time, data }, facts);
  }
  if (header('specversion')) {
    const [id, type, timestamp] = [header('id'), header('type'), header('time')];
    return fromCloudEvent(header('specversion'), { id, type, timestamp, data: document }, facts);
  }
  const { id, type, timestamp, data } = document;
  return { id, type, timestamp, data };
}

function fromCloudEvent(specversion: unknown, envelope: Envelope, facts: DeliveryFacts): Envelope {
  if (specversion !== '1.0')
    throw new DeliveryError('format', 'The CloudEvents envelope has another version than 1.0.', facts);
  // CloudEvents 1.0, attribute type: a reversed DNS name may stand in front; ours are the last two words.
  return { ...envelope, type: String(envelope.type).split('.').slice(-2).join('.') };
}

function parse(body: Uint8Array, facts: DeliveryFacts): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (typeof document === 'object' && document) return document as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new DeliveryError('format', 'The body is not a JSON document in UTF-8.', facts);
}
