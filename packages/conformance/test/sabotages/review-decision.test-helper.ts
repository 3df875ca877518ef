/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import { followingClaims, hasKey, MODERATORS } from '../moderators.test-helper.ts';
import {
  answers,
  broken,
  ifProblem,
  ifStatus,
  isStatus,
  json,
  type Sabotage,
  type Seen,
  status,
  wiretap,
  withHeader,
} from '../sabotage.test-helper.ts';

const isDecision = ({ path }: Seen) => path?.endsWith('/decision');

/** One broken receiver for each check in `checks/review-decision.ts`. */
export const reviewDecisionSabotages: readonly Sabotage[] = [
  broken('review.decision-claimed', 'decides in the name of whoever has the case', decidingForOthers()),
  broken(
    'review.measure-described',
    'names the measure and not what it lacks',
    answers(
      isDecision,
      ifProblem(
        'invalid-decision',
        json(({ issues }) =>
          issues.forEach((issue: { pointer: string }) => {
            issue.pointer = issue.pointer.replace('/0/description', '/0');
          }),
        ),
      ),
    ),
  ),
  broken('review.decide', 'answers 200 at once', answers(isDecision, ifStatus(201, status(200)))),
  broken('review.decided', 'takes another draft for the first', takingForFirst()),
  broken(
    'review.decision-form',
    'does not name the member',
    answers(
      isDecision,
      ifProblem(
        'invalid-decision',
        json(({ issues }) =>
          issues.forEach((issue: { pointer: string }) => {
            if (!issue.pointer.endsWith('description')) issue.pointer = '';
          }),
        ),
      ),
    ),
  ),
  broken(
    'review.decision-visible',
    'shows the state of before',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ targets }) => targets.forEach((target: { state: string }) => (target.state = 'inReview'))),
      ),
    ),
  ),
  broken(
    'review.decision-told',
    'leaves the ways of redress empty',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ targets }) =>
          targets.forEach(({ decision }: { decision?: { redress: unknown[] } }) =>
            decision?.redress.splice(0),
          ),
        ),
      ),
    ),
  ),
  broken(
    'review.moderator-unnamed',
    'tells who decided',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => {
          if (document.state === 'decided') document.decidedBy = MODERATORS[0].name;
        }),
      ),
    ),
  ),
];

/** Decides with the key of who has the case. */
function decidingForOthers(): Sabotage['wrap'] {
  return followingClaims((seen, pass, claimant) =>
    pass(
      isDecision(seen) && hasKey(seen) && claimant
        ? { headers: withHeader(seen.headers, 'authorization', claimant) }
        : undefined,
    ),
  );
}

function takingForFirst(): Sabotage['wrap'] {
  const first = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    const before = first.get(seen.path ?? '');
    const response = await pass(before === undefined ? undefined : { text: before });
    if (isDecision(seen) && response.status === 201) first.set(seen.path!, seen.text);
    return response;
  });
}
