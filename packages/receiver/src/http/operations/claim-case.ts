import { claimCase as claim } from '../../review/claim-case.ts';
import { json, refusal } from '../answer.ts';
import { moderated, noSuchCase } from './moderated.ts';

/** SPEC §8.3.2: claims a case for the moderator who asks. */
export const claimCase = moderated(async ({ id }, { review }, moderator) => {
  const claimed = await claim(id, moderator, review);
  if (!claimed) return noSuchCase();
  return claimed.outcome === 'claimed' ? json(200, claimed.case) : refusal(claimed.problem);
});
