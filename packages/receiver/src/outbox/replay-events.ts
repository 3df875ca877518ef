import { read, ReplayDraft, type Webhook } from '@report-this/protocol';
import { webhookOf } from './endpoint-view.ts';
import { findEvent } from './find-event.ts';
import { invalidWebhook, type Refused } from './invalid-webhook.ts';
import type { OutboxParts } from './outbox-parts.ts';

const UNKNOWN = 'must be the id of an event of this receiver';

/** SPEC §11.3.6: delivers an event and all after it to an endpoint again. */
export async function replayEvents(
  endpointId: string,
  document: unknown,
  parts: OutboxParts,
): Promise<{ readonly outcome: 'replayed'; readonly webhook: Webhook } | Refused | undefined> {
  const found = read(ReplayDraft, document);
  if (!found.ok) return invalidWebhook(found.issues);
  const number = await findEvent(found.value.from, parts);
  if (number === undefined) return invalidWebhook([{ pointer: '/from', code: 'unknown', detail: UNKNOWN }]);
  const stored = await parts.store.replay(endpointId, number, parts.clock.now());
  return stored && { outcome: 'replayed', webhook: webhookOf(stored) };
}
