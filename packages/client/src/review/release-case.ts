import type { Case } from '@report-this/protocol';
import { postToCase } from './post-to-case.ts';
import type { Reviewer, ReviewOptions } from './reviewer.ts';

/** Gives a case back to the queue, whoever claimed it (SPEC §8.3.3); again is the same. */
export async function releaseCase(
  reviewer: Reviewer,
  caseId: string,
  options: ReviewOptions = {},
): Promise<Case> {
  return postToCase(reviewer, caseId, '/release', options);
}
