/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import {
  answers,
  broken,
  ifProblem,
  ifStatus,
  isFlag,
  isSample,
  json,
  refusing,
  requests,
  type Sabotage,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/flag.ts`. */
export const flagSabotages: readonly Sabotage[] = [
  broken(
    'flag.version-unknown',
    'does not say which versions it speaks',
    answers(
      isFlag,
      ifStatus(
        422,
        json((problem) => delete problem.specversions),
      ),
    ),
  ),
  broken(
    'flag.unknown-members',
    'drops members that it does not know',
    requests(
      ({ flag }) => flag?.targets?.[0]?.shelf,
      ({ flag }) => ({
        text: JSON.stringify({ ...flag, targets: [{ ...flag.targets[0], shelf: undefined }] }),
      }),
    ),
  ),
  broken(
    'flag.full',
    'refuses links as evidence',
    refusing((seen) => isSample(seen) && seen.flag.evidence?.[0]?.type === 'link'),
  ),
  broken(
    'flag.roles',
    'refuses the reachable whose address has no digit',
    refusing(
      (seen) =>
        isSample(seen) && seen.flag.reporter.role === 'reachable' && !/\d/.test(seen.flag.reporter.email),
    ),
  ),
  broken(
    'flag.incomplete-notice',
    'asks a notice for an explanation',
    refusing((seen) => isSample(seen) && seen.flag.claim.basis === 'illegal' && !seen.flag.claim.explanation),
  ),
  broken(
    'flag.role-unlisted',
    'points beside the role',
    answers(
      isSample,
      ifProblem(
        'invalid-flag',
        json(({ issues }) =>
          (issues ?? []).forEach(
            (issue: { pointer: string }) => (issue.pointer = issue.pointer.replace('/role', '')),
          ),
        ),
      ),
    ),
  ),
];
