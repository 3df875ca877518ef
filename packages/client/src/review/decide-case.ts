import type { Decision, DecisionDraft } from '@report-this/protocol';
import { decisionDraftSchema, decisionSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import { InvalidDraftError } from '../errors.ts';
import { uuidV7 } from '../uuid-v7.ts';
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
  const draft = readBy(decisionDraftSchema, { ...content, id });
  if (!draft.ok) {
    throw new InvalidDraftError(
      'The decision was not sent: it is not valid. The issues name what to correct.',
      draft.issues,
      {
        retryable: false,
      },
    );
  }

  const answer = await reviewer.send({
    method: 'POST',
    path: casePath(caseId, '/decision'),
    body: draft.value,
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(decisionSchema, document), { host: reviewer.host });
}
