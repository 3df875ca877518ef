import { type Event, EVENT_TYPES, type EventType } from '@report-this/protocol';
import { eventSchema, readBy } from '@report-this/protocol/json-schema';
import { type Clock, systemClock } from '../clock.ts';
import { DeliveryError, type DeliveryFacts, type DeliveryFlaw } from './delivery-error.ts';
import { bytesOf, type DeliveryRequest, headerOf } from './delivery-request.ts';
import { unpack } from './envelope.ts';
import { isSigned, readSecret } from './signature.ts';

/** How to verify a delivery. */
export interface VerifyDeliveryOptions {
  /**
   * How far the time of signing may be from now, in milliseconds, before or after. Raise it where clocks are bad; what is
   * older could be a recording that somebody plays again.
   * @default 300000, five minutes
   */
  readonly toleranceMs?: number;
  /**
   * How large a body may be. Events are thin: raise it only for a receiver that adds members of its own.
   * @default 65536
   */
  readonly maxBytes?: number;
  /**
   * The clock that tells how old a delivery is. Tests hand in one that they move by hand.
   * @default the system's clock
   */
  readonly clock?: Pick<Clock, 'now'>;
}

/**
 * Makes the event of a delivery, once it is certain who sent it (SPEC §11.2, Standard Webhooks 1.0). `secrets` is the
 * endpoint's secret, `whsec_…` or `whpk_…`, or several while one takes over from the other. Reads the request's body.
 * Rejects with a DeliveryError when the delivery is not to be believed, and with a TypeError when a secret is
 * none, or there is none.
 *
 * A delivery can come twice: act once per `event.id`. In a binary CloudEvent the type and the time are headers, which no
 * signature covers; prefer the other forms.
 * @example const event = await verifyDelivery(request, 'whsec_…');
 */
export async function verifyDelivery(
  request: DeliveryRequest,
  secrets: string | readonly string[],
  options: VerifyDeliveryOptions = {},
): Promise<Event> {
  const { toleranceMs = 300_000, maxBytes = 65_536, clock = systemClock } = options;
  const keys = await Promise.all([secrets].flat().map(readSecret));
  if (!keys.length) throw new TypeError("No secret was handed in: a delivery is verified by its endpoint's.");
  const deliveryId = headerOf(request, 'webhook-id');
  const signedAt = headerOf(request, 'webhook-timestamp');
  const signatures = headerOf(request, 'webhook-signature');
  const facts = deliveryId ? { deliveryId } : {};
  const flaw = (reason: DeliveryFlaw, message: string, more?: DeliveryFacts) =>
    new DeliveryError(reason, message, { ...facts, ...more });

  if (!deliveryId || !/^\d{1,12}$/.test(signedAt) || !signatures)
    throw flaw(
      'format',
      'The headers webhook-id, webhook-timestamp and webhook-signature are not all there.',
    );

  const body = await bytesOf(request, maxBytes, facts);
  if (!(await isSigned(signedContent(deliveryId, signedAt, body), signatures, keys)))
    throw flaw(
      'signature',
      'No secret of this endpoint made the signature, or the body is not the one sent.',
    );
  if (Math.abs(clock.now() - Number(signedAt) * 1000) > toleranceMs)
    throw flaw('timestamp', 'The delivery was signed too long ago, or in the future. Compare the clocks.');

  const envelope = unpack(request, body, facts);
  if (envelope.id !== deliveryId) throw flaw('format', 'The event is not the one that webhook-id names.');
  if (typeof envelope.type === 'string' && !EVENT_TYPES.includes(envelope.type as EventType))
    throw flaw('unknownType', 'This version does not know events of this type.', {
      eventType: envelope.type,
    });

  const event = readBy(eventSchema, envelope);
  if (event.ok) return event.value;
  throw flaw('format', 'The event does not have the form that the protocol asks.', { issues: event.issues });
}

function signedContent(id: string, signedAt: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const before = new TextEncoder().encode(`${id}.${signedAt}.`);
  const content = new Uint8Array(before.length + body.length);
  content.set(before);
  content.set(body, before.length);
  return content;
}
