import type { Case } from '@report-this/protocol';
import { caseSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import { casePath, type Reviewer, type ReviewOptions } from './reviewer.ts';

/** Reads one case with its flags, or the newest of very many (SPEC §8.3). */
export async function readCase(
  reviewer: Reviewer,
  caseId: string,
  { signal }: ReviewOptions = {},
): Promise<Case> {
  const answer = await reviewer.send({
    method: 'GET',
    path: casePath(caseId),
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(caseSchema, document), { host: reviewer.host });
}
