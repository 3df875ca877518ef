import type { Clock } from './clock.ts';

/** One signal for all that can end a call early, and what is left of its time. */
export interface TimeLimit {
  /** Aborted with the caller's own reason, or with what `expired` makes when the time is over. */
  readonly signal: AbortSignal;
  remainingMs(): number;
  /** Resolves or rejects as the work does, or rejects with the signal's reason if that comes first. Ends the limit. */
  around<Value>(work: Promise<Value>): Promise<Value>;
}

/** Starts the time of a call. Rejects what is around it even if the work ignores the signal. */
export function timeLimit(
  ms: number,
  clock: Clock,
  caller: AbortSignal | undefined,
  expired: () => Error,
): TimeLimit {
  const ending = new AbortController();
  const timer = new AbortController();
  const startedAt = clock.now();

  const giveUp = () => ending.abort(caller?.reason);
  caller?.addEventListener('abort', giveUp, { once: true });
  clock.sleep(ms, timer.signal).then(
    () => ending.abort(expired()),
    () => {}, // the work ended first
  );

  return {
    signal: ending.signal,
    remainingMs: () => startedAt + ms - clock.now(),
    async around(work) {
      const over = new Promise<never>((_, reject) => {
        ending.signal.addEventListener('abort', () => reject(ending.signal.reason as Error), { once: true });
      });
      try {
        return await Promise.race([work, over]);
      } finally {
        caller?.removeEventListener('abort', giveUp);
        timer.abort();
      }
    },
  };
}
