import type { Case } from '@report-this/protocol';
import { caseSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import { casePath, type Reviewer, type ReviewOptions } from './reviewer.ts';

/** Claims a case (SPEC §8.3.2); again by the same moderator is the same, by another is refused as `illegal-move`. */
export async function claimCase(
  reviewer: Reviewer,
  caseId: string,
  { signal }: ReviewOptions = {},
): Promise<Case> {
  const answer = await reviewer.send({
    method: 'POST',
    path: casePath(caseId, '/claim'),
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(caseSchema, document), { host: reviewer.host });
}
