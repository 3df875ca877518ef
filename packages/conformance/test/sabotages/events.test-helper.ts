/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-return -- documents as wild as the wire */
import { answers, broken, isEvents, isFlag, type Sabotage, wiretap } from '../sabotage.test-helper.ts';

/** What an event could tell of a flag, and must not. */
const LEAKS: Readonly<Record<string, (flag: any) => unknown>> = {
  'what the flag explains': ({ claim }) => claim?.explanation,
  'the content of the target': ({ targets }) => targets?.[0]?.snapshot?.text,
  'where in the target it is': ({ targets }) => targets?.[0]?.locators,
  'the evidence': ({ evidence }) => evidence,
  'the name of the reporter': ({ reporter }) => reporter?.name,
  'where to write to the reporter': ({ reporter }) => reporter?.email,
};

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
  ...Object.entries(LEAKS).map(([what, leak]) => broken('events.thin', `tells ${what}`, leaking(leak))),
];

/** Adds something of the flag that was sent before to each event. */
function leaking(leak: (flag: any) => unknown): Sabotage['wrap'] {
  let leaked: unknown;
  return wiretap(async (seen, pass) => {
    if (isFlag(seen) && seen.flag) leaked = leak(seen.flag);
    const response = await pass();
    return isEvents(seen) ? lines((event) => (event.data.leaked = leaked))(response) : response;
  });
}

/** Changes each event of the feed. */
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
