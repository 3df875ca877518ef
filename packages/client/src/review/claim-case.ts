import type { Case } from '@report-this/protocol';
import { postToCase } from './post-to-case.ts';
import type { Reviewer, ReviewOptions } from './reviewer.ts';

/** Claims a case (SPEC §8.3.2); again by the same moderator is the same, by another is refused as `illegal-move`. */
export async function claimCase(
  reviewer: Reviewer,
  caseId: string,
  options: ReviewOptions = {},
): Promise<Case> {
  return postToCase(reviewer, caseId, '/claim', options);
}
