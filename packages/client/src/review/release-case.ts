import type { Case } from '@report-this/protocol';
import { caseSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import { casePath, type Reviewer, type ReviewOptions } from './reviewer.ts';

/** Gives a case back to the queue, whoever claimed it (SPEC §8.3.3); again is the same. */
export async function releaseCase(
  reviewer: Reviewer,
  caseId: string,
  { signal }: ReviewOptions = {},
): Promise<Case> {
  const answer = await reviewer.send({
    method: 'POST',
    path: casePath(caseId, '/release'),
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(caseSchema, document), { host: reviewer.host });
}
