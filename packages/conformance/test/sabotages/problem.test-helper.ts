import { answers, broken, ifStatus, isFlag, json, type Sabotage, wiretap } from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/problem.ts`. */
export const problemSabotages: readonly Sabotage[] = [
  broken(
    'problem.form',
    'says in plain text that there is no such page',
    wiretap(async ({ path }, pass) =>
      path === '/canary7f3a' ? new Response('Not found', { status: 404 }) : pass(),
    ),
  ),
  broken(
    'problem.echo',
    'repeats the media type',
    answers(
      isFlag,
      ifStatus(
        415,
        json((problem, { headers }) => (problem.detail = `Not ${headers.get('content-type')}, please.`)),
      ),
    ),
  ),
];
