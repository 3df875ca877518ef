import type { Case, QuestionDraft } from '@report-this/protocol';
import { questionDraftSchema, readBy } from '@report-this/protocol/json-schema';
import { uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';
import { postToCase } from './post-to-case.ts';
import type { Reviewer, ReviewOptions } from './reviewer.ts';

/** A question as a moderator's form holds it. `id` names it: keep one per form, and sending it again is a repeat. */
export type QuestionContent = Omit<QuestionDraft, 'id'> & { readonly id?: string };

/**
 * Asks the reporter of a flag of the case once, however often the question has to be sent (SPEC §10.2.1). The case then waits
 * in `needsInfo`.
 */
export async function askReporter(
  reviewer: Reviewer,
  caseId: string,
  content: QuestionContent,
  options: ReviewOptions = {},
): Promise<Case> {
  options.signal?.throwIfAborted();
  const id = content.id ?? uuidV7(reviewer.clock.now(), reviewer.randomBytes(16));
  const body = validDraft(readBy(questionDraftSchema, { ...content, id }), 'The question');
  return postToCase(reviewer, caseId, '/questions', options, body);
}
