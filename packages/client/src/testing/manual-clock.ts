import type { Clock } from '../clock.ts';

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** Moves time forward and wakes who slept until then, in order. */
  advance(ms: number): void;
  /** Resolves as soon as somebody sleeps for exactly so many milliseconds, or already does. */
  untilAsleep(ms: number): Promise<void>;
}

interface Sleeper {
  readonly ms: number;
  readonly until: number;
  readonly wake: () => void;
}

/** Makes a clock that stands at an instant, by default 2026-11-21T09:30:00Z. */
export function manualClock(startsAt = '2026-11-21T09:30:00.000Z'): ManualClock {
  let now = Date.parse(startsAt);
  let sleepers: Sleeper[] = [];
  let watchers: { ms: number; notice: () => void }[] = [];

  const noticeSleepers = () => {
    const noticed = watchers.filter(({ ms }) => sleepers.some((sleeper) => sleeper.ms === ms));
    watchers = watchers.filter((watcher) => !noticed.includes(watcher));
    for (const { notice } of noticed) notice();
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const sleeper = { ms, until: now + ms, wake: resolve };
        sleepers.push(sleeper);
        signal.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal.reason as Error);
        });
        noticeSleepers();
      }),
    advance(ms) {
      now += ms;
      const due = sleepers.filter(({ until }) => until <= now).sort((a, b) => a.until - b.until);
      sleepers = sleepers.filter((sleeper) => !due.includes(sleeper));
      for (const { wake } of due) wake();
    },
    untilAsleep: (ms) =>
      new Promise((resolve) => {
        watchers.push({ ms, notice: resolve });
        noticeSleepers();
      }),
  };
}
