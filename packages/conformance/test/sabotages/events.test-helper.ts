import { answers, broken, isEvents, type Sabotage, wiretap } from '../sabotage.test-helper.ts';

/** One broken receiver for each check in `checks/events.ts`. */
export const eventsSabotages: readonly Sabotage[] = [
  broken(
    'events.sequence',
    'counts the first two as one',
    answers(
      isEvents,
      lines(({ data }) => (data.sequence -= data.sequence > 1 ? 1 : 0)),
    ),
  ),
  broken('events.thin', 'tells what the flag says', explaining()),
];

function explaining(): Sabotage['wrap'] {
  let words = '';
  return wiretap(async (seen, pass) => {
    if (seen.path === '/flags') words = seen.flag?.claim?.explanation;
    const response = await pass();
    return isEvents(seen) ? lines((event) => (event.data.explanation = words))(response) : response;
  });
}

/** Changes each event of the feed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents as wild as the wire
function lines(change: (event: any) => unknown) {
  return async (response: Response): Promise<Response> => {
    if (response.status !== 200) return response;
    const events = (await response.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
    events.forEach(change);
    const body = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    return new Response(body, { status: 200, headers: response.headers });
  };
}
