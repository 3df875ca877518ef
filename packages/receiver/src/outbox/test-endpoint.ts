import type { DeliveryAttempt, Uuid } from '@report-this/protocol';
import { instantOf } from '../ports/clock.ts';
import type { Delivered, Sink } from '../ports/sink.ts';
import { attemptOf, shownAttempt } from './attempt-of.ts';
import { deliverOrGiveBack } from './deliver-or-give-back.ts';
import type { OutboxParts } from './outbox-parts.ts';
import { pack } from './pack-delivery.ts';

/** How long whoever asks for a test waits for the endpoint, in milliseconds. */
const PATIENCE_MS = 10_000;
const TYPE = 'webhook.tested';

/** SPEC §11.3.9: sends an endpoint one delivery, and says what came of it; undefined when there is no such endpoint. */
export async function testEndpoint(
  endpointId: Uuid,
  parts: OutboxParts,
): Promise<DeliveryAttempt | undefined> {
  const { store, clock, ids, sink } = parts;
  const now = clock.now();
  const endpoint = await store.readSigning(endpointId, now);
  if (!endpoint) return undefined;

  const event = { id: ids.eventId(), type: TYPE, timestamp: instantOf(now), data: { webhookId: endpointId } };
  const delivered = await deliverInTime(sink, pack(endpoint, event, now, parts));
  const attempt = attemptOf({ eventId: event.id, type: TYPE, at: now, tries: 1 }, delivered);
  await store.recordAttempt(endpointId, attempt);
  return shownAttempt(attempt);
}

async function deliverInTime(sink: Sink, delivery: Parameters<Sink['deliver']>[0]): Promise<Delivered> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const delivered = await deliverOrGiveBack(sink, delivery, signal);
  return signal.aborted && delivered.outcome === 'failed' ? { ...delivered, reason: 'timeout' } : delivered;
}
