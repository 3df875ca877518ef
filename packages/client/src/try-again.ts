import ky from 'ky';
import type { Clock } from './clock.ts';
import type { Fetch, RandomBytes } from './options.ts';
import { type Failure, MAX_ATTEMPTS, nextDelay } from './retry.ts';
import type { TimeLimit } from './time-limit.ts';

/** A request whose first attempt failed, and what trying again needs. */
export interface FailedAttempt {
  readonly address: URL;
  readonly request: RequestInit;
  /** Sends one attempt. */
  readonly fetch: Fetch;
  /** How the last attempt failed. */
  readonly failure: () => Failure;
  readonly limit: TimeLimit;
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
}

/**
 * Tries again until there is an answer that stays, or trying is no use: the limits of `nextDelay`. What came of it is for
 * `fetch` to remember; rejects when the last attempt had no answer, or the limit is over.
 */
export async function tryAgain(failed: FailedAttempt): Promise<void> {
  const { address, request, fetch, failure, limit, clock, randomBytes } = failed;
  let attempt = 0;
  let delayMs: number | 'give-up';

  const again = () => {
    const budget = { remainingMs: limit.remainingMs(), jitter: fractionOf(randomBytes(4)) };
    delayMs = limit.signal.aborted ? 'give-up' : nextDelay(failure(), ++attempt, budget);
    return delayMs !== 'give-up';
  };
  const wait = () => clock.sleep(Number(delayMs), limit.signal);

  if (!again()) return;
  await wait();
  await ky(address, {
    ...request,
    fetch: fetch as typeof globalThis.fetch,
    timeout: false,
    retry: {
      limit: MAX_ATTEMPTS - 2,
      methods: ['get', 'post'],
      shouldRetry: again,
      delay: () => 0, // the hook below waits instead, by our clock
    },
    hooks: { beforeRetry: [wait] },
  });
}

/** The first bytes as a number in [0, 1). */
function fractionOf([a = 0, b = 0]: Uint8Array): number {
  return (a * 256 + b) / 65_536;
}
