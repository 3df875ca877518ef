import type { Case } from '@report-this/protocol';
import { caseSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import { casePath, type Reviewer, type ReviewOptions } from './reviewer.ts';

/** Sends what a moderator does to a case, and hands over the case as it is then. */
export async function postToCase(
  reviewer: Reviewer,
  caseId: string,
  move: '/claim' | '/release' | '/questions' | '/notes',
  { signal }: ReviewOptions,
  body?: unknown,
): Promise<Case> {
  const answer = await reviewer.send({
    method: 'POST',
    path: casePath(caseId, move),
    body,
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(caseSchema, document), { host: reviewer.host });
}
