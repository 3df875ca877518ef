import type { Clock } from '@report-this/client';

/** A clock whose time passes in leaps, whenever there is nothing left to do at the present one. */
export interface VirtualClock extends Clock {
  /** Lets time pass until a promise settles. Fails when it waits for something that no time brings. */
  until<Value>(promise: Promise<Value>): Promise<Value>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

export function virtualClock(startsAt = '2026-11-21T09:30:00.000Z'): VirtualClock {
  let now = Date.parse(startsAt);
  const sleepers = new Set<Sleeper>();

  function leap(): void {
    const [next] = [...sleepers].sort((a, b) => a.until - b.until);
    if (!next) throw new Error('Everybody waits, and nobody for the time.');
    sleepers.delete(next);
    now = Math.max(now, next.until);
    next.wake();
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),
    async until(promise) {
      let isSettled = false;
      const settle = () => (isSettled = true);
      promise.then(settle, settle);
      for (;;) {
        for (let turn = 0; turn < 4 && !isSettled; turn++) await new Promise((next) => setImmediate(next));
        if (isSettled) return promise;
        leap();
      }
    },
  };
}
