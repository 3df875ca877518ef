import type { Decision, DecisionDraft } from '@report-this/protocol';
import { decisionDraftSchema, decisionSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';
import { casePath, type Reviewer, type ReviewOptions } from './reviewer.ts';

/** A decision as a moderator's form holds it. `id` names it: keep one per form, and sending it again is a repeat. */
export type DecisionContent = Omit<DecisionDraft, 'id'> & { readonly id?: string };

/** Decides a case once, however often the decision has to be sent (SPEC §8.4). */
export async function decideCase(
  reviewer: Reviewer,
  caseId: string,
  content: DecisionContent,
  { signal }: ReviewOptions = {},
): Promise<Decision> {
  signal?.throwIfAborted();
  const id = content.id ?? uuidV7(reviewer.clock.now(), reviewer.randomBytes(16));
  const body = validDraft(readBy(decisionDraftSchema, { ...content, id }), 'The decision');
  const answer = await reviewer.send({
    method: 'POST',
    path: casePath(caseId, '/decision'),
    body,
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(decisionSchema, document), { host: reviewer.host });
}
