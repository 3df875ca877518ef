import type { Clock } from '../ports/clock.ts';

/** A clock that moves when it is told to. */
export interface ManualClock extends Clock {
  /** Lets some milliseconds pass. */
  advance(ms: number): void;
}

/** A clock that stands at an instant. @default 2026-11-21T09:30:00Z */
export function manualClock(at: string = '2026-11-21T09:30:00Z'): ManualClock {
  let now = Date.parse(at);
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
