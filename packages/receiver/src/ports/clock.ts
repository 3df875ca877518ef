/** Tells the time. */
export interface Clock {
  /** The instant now, in milliseconds since 1970. */
  now(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };

let last = { ms: 0, text: '1970-01-01T00:00:00.000Z' };

/** An instant of a clock as the protocol writes it: RFC 3339 in UTC, with milliseconds. */
export function instantOf(ms: number): string {
  if (ms !== last.ms) last = { ms, text: new Date(ms).toISOString() }; // many flags come in one millisecond
  return last.text;
}

/** The day of an instant, in UTC. */
export function dayOf(ms: number): string {
  return instantOf(ms).slice(0, 10);
}
