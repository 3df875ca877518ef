/* eslint-disable @typescript-eslint/no-unsafe-call -- documents as wild as the wire */
import {
  answers,
  broken,
  ifStatus,
  isFlag,
  isStatus,
  json,
  type Sabotage,
  status,
  wiretap,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/status.ts`. */
export const statusSabotages: readonly Sabotage[] = [
  broken('status.answer', 'answers 203', answers(isStatus, ifStatus(200, status(203)))),
  broken(
    'status.form',
    'leaves out flagId',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => delete document.flagId),
      ),
    ),
  ),
  broken('status.no-oracle', 'says that the token is wrong', tellingKnownIds()),
  broken(
    'status.receipt',
    'tells another reference',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => (document.reference = 'F-3JZ9-J6GM-B')),
      ),
    ),
  ),
  broken(
    'status.timeline',
    'leaves the timeline empty',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => (document.timeline = [])),
      ),
    ),
  ),
  broken(
    'status.targets',
    'tells the targets in another order',
    answers(
      isStatus,
      ifStatus(
        200,
        json(({ targets }) => targets.reverse()),
      ),
    ),
  ),
  broken(
    'status.decision',
    'says decided, and not what',
    answers(
      isStatus,
      ifStatus(
        200,
        json((document) => {
          if (document.state !== 'received') return;
          document.state = 'decided';
          document.timeline.push({ state: 'decided', at: document.timeline.at(-1).at });
          for (const target of document.targets) target.state = 'decided';
        }),
      ),
    ),
  ),
  broken('status.nobody', 'tells the author', tellingAuthors()),
];

function tellingKnownIds(): Sabotage['wrap'] {
  const known = new Set<string>();
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (isFlag(seen) && response.status === 201) known.add(`/flags/${seen.flag.id}`);
    if (response.status !== 404 || !known.has(seen.path ?? '')) return response;
    return json((problem) => (problem.detail = 'The token is wrong.'))(response, seen);
  });
}

function tellingAuthors(): Sabotage['wrap'] {
  const authors = new Map<string, string>();
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (isFlag(seen) && seen.flag?.id)
      authors.set(`/flags/${seen.flag.id}`, seen.flag.targets?.[0]?.author?.handle);
    if (!isStatus(seen) || response.status >= 300) return response;
    return json((document) => (document.author = authors.get(seen.path!)))(response, seen);
  });
}
