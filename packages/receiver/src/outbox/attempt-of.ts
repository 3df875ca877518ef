import type { DeliveryAttempt } from '@report-this/protocol';
import { instantOf } from '../ports/clock.ts';
import type { StoredAttempt } from '../ports/endpoint-store.ts';
import type { Delivered } from '../ports/sink.ts';

/** What is kept of an attempt: which event, when, and what came of it. */
export function attemptOf(
  told: Pick<StoredAttempt, 'eventId' | 'type' | 'at' | 'tries'>,
  delivered: Delivered,
): StoredAttempt {
  const { outcome } = delivered;
  return { ...told, outcome, reason: outcome === 'failed' ? delivered.reason : undefined };
}

/** SPEC §11.3.10: an attempt as it is shown. */
export function shownAttempt({ at, reason, ...attempt }: StoredAttempt): DeliveryAttempt {
  return { ...attempt, at: instantOf(at), ...(reason !== undefined && { reason }) };
}
