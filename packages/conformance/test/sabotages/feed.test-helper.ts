import {
  answers,
  broken,
  header,
  ifProblem,
  ifStatus,
  isEvents,
  refusal,
  type Sabotage,
  wiretap,
} from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/feed.ts`. */
export const feedSabotages: readonly Sabotage[] = [
  broken(
    'feed.form',
    'calls it JSON',
    answers(isEvents, ifStatus(200, header('content-type', 'application/json'))),
  ),
  broken('feed.walk', 'shows the last of a page again on the next', overlapping()),
  broken(
    'feed.question',
    'refuses a wrong limit by another name',
    answers(
      isEvents,
      ifProblem('malformed-request', () => refusal('not-found')),
    ),
  ),
];

function overlapping(): Sabotage['wrap'] {
  let last = '';
  return wiretap(async (seen, pass) => {
    const response = await pass();
    if (!isEvents(seen) || response.status !== 200) return response;
    const text = await response.text();
    const body = text !== '' && last !== '' ? last + text : text;
    last = text === '' ? '' : `${text.trimEnd().split('\n').at(-1)}\n`;
    return new Response(body, { status: 200, headers: response.headers });
  });
}
