/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { followingClaims, hasKey, isClaim, MODERATORS } from '../moderators.test-helper.ts';
import {
  answers,
  broken,
  ifProblem,
  isCase,
  json,
  refusal,
  refusingTwice,
  requests,
  type Sabotage,
  type Seen,
  withKey,
} from '../sabotage.test-helper.ts';

const isRelease = ({ path }: Seen) => path?.endsWith('/release');

/** One broken receiver for each check in `checks/review-case.ts`. */
export const reviewCaseSabotages: readonly Sabotage[] = [
  broken(
    'review.case',
    'shows the first flag only',
    answers(
      isCase,
      json(({ flags }) => flags?.splice(1)),
    ),
  ),
  broken(
    'review.case-once',
    'shows a flag once for each time that it names the target',
    answers(
      isCase,
      json(({ flags }) => flags?.push(flags[0])),
    ),
  ),
  broken(
    'review.reporter',
    "shows the reporter's address",
    answers(
      isCase,
      json(({ flags }) =>
        flags?.forEach((flag: { reporter: object }) =>
          Object.assign(flag.reporter, { email: 'x@y.example' }),
        ),
      ),
    ),
  ),
  broken(
    'review.claim',
    'refuses a second claim of the same moderator',
    refusingTwice((seen) => isClaim(seen) && hasKey(seen)),
  ),
  broken(
    'review.claimed',
    'lets another moderator take over',
    requests(
      (seen) => isClaim(seen) && seen.headers.get('authorization')?.includes('second'),
      (seen) => withKey(seen, MODERATORS[0].key),
    ),
  ),
  broken('review.release', 'lets only those give a case back who have it', holding()),
  broken(
    'review.release-state',
    'says that a decided case is not there',
    answers(
      isRelease,
      ifProblem('illegal-move', () => refusal('not-found')),
    ),
  ),
  broken(
    'review.mine',
    'takes every claim for that of who asks',
    answers(
      isCase,
      json((document) => {
        if (document.claimedByMe !== undefined) document.claimedByMe = true;
      }),
    ),
  ),
  broken(
    'review.extensions',
    'keeps the extensions to itself',
    answers(
      isCase,
      json(({ flags }) => flags?.forEach((flag: { extensions?: unknown }) => delete flag.extensions)),
    ),
  ),
];

/** Knows only the moderator who has a case. */
function holding(): Sabotage['wrap'] {
  return followingClaims(async (seen, pass, claimant) =>
    isRelease(seen) && claimant && seen.headers.get('authorization') !== claimant
      ? refusal('illegal-move')
      : pass(),
  );
}
