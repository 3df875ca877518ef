import { claimCase as claim, releaseCase as release } from '../../review/claim-case.ts';
import { json, refusal } from '../answer.ts';
import { moderated, noSuchCase } from './moderated.ts';

/** SPEC §8.3.2: claims a case for the moderator who asks. */
export const claimCase = moderated(async ({ id }, { review }, moderator) => {
  const claimed = await claim(id, moderator, review);
  if (!claimed) return noSuchCase();
  return claimed.outcome === 'moved' ? json(200, claimed.case) : refusal(claimed.problem);
});

/** SPEC §8.3.3: gives a case back to the queue. */
export const releaseCase = moderated(async ({ id }, { review }, moderator) => {
  const released = await release(id, moderator, review);
  if (!released) return noSuchCase();
  return released.outcome === 'moved' ? json(200, released.case) : refusal(released.problem);
});
