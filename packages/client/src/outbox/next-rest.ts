const FIRST_REST_MS = 5_000;
const MAX_REST_MS = 3_600_000;

/**
 * Tells how long to rest after so many tries in vain: twofold from 5 s up to an hour, and of that at least half.
 * `jitter`, in [0, 1), spreads the pages of many people.
 */
export function nextRest(tries: number, jitter: number): number {
  return Math.round((Math.min(MAX_REST_MS, FIRST_REST_MS * 2 ** (tries - 1)) * (1 + jitter)) / 2);
}
