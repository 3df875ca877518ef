import type { Webhook } from '@report-this/protocol';
import { readBy, replayDraftSchema, webhookSchema } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';
import { validDraft } from '../valid-draft.ts';
import { endpointPath } from './endpoint-path.ts';

/** Delivers an event, by its id, and all after it to an endpoint again (SPEC §11.3.6). */
export async function replayEvents(
  reviewer: Reviewer,
  endpointId: string,
  from: string,
  { signal }: ReviewOptions = {},
): Promise<Webhook> {
  signal?.throwIfAborted();
  const answer = await reviewer.send({
    method: 'POST',
    path: endpointPath(endpointId, '/replay'),
    body: validDraft(readBy(replayDraftSchema, { from }), 'The replay'),
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(webhookSchema, document), { host: reviewer.host });
}
