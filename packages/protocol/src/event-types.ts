import type { EventType } from './event.ts';

/** The types of event in the order of the specification. */
export const EVENT_TYPES = [
  'case.opened',
  'flag.received',
  'flag.confirmed',
  'flag.replied',
  'flag.withdrawn',
  'case.claimed',
  'case.released',
  'case.asked',
  'case.decided',
] as const satisfies readonly EventType[];
