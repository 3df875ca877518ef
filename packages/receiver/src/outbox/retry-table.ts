const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** SPEC §11.2.3, as Standard Webhooks has it: how long after a failed try the next one follows, in milliseconds. */
export const RETRY_TABLE = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** When to try again after a number of tries failed; `exhausted` when they are used up. */
export function nextTryAt(tries: number, now: number): number | 'exhausted' {
  const delay = RETRY_TABLE[tries - 1];
  return delay === undefined ? 'exhausted' : now + delay;
}
