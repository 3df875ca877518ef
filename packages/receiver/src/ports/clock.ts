/** Tells the time. */
export interface Clock {
  /** The instant now, in milliseconds since 1970. */
  now(): number;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** An instant of a clock as the protocol writes it: RFC 3339 in UTC, with milliseconds. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** The day of an instant, in UTC. */
export function dayOf(ms: number): string {
  return instantOf(ms).slice(0, 10);
}
