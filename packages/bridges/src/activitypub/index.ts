export type { Inbound } from '../inbound.ts';
export type { Carried, Forwarded, LeftOut, Outbound } from '../outbound.ts';
export { type FlagArrival, fromFlagActivity } from './read-flag.ts';
export { type FlagActivity, type FlagOptions, type NotFlagged, toFlagActivities } from './write-flag.ts';
