import * as z from 'zod/mini';
import { DecisionForReporter } from './decision.ts';
import { Uuid } from './ids.ts';
import { State } from './lifecycle.ts';
import { Message } from './message.ts';
import { Reference } from './reference.ts';
import { Day, Instant } from './text.ts';

/** One target of the flag, by its place in `targets`, and what came of it. */
export const TargetStatus = z.object({
  target: z.number().check(z.int(), z.minimum(0)),
  state: State,
  decision: z.optional(DecisionForReporter),
});
export type TargetStatus = z.infer<typeof TargetStatus>;

/** What a reporter may see of a flag (SPEC §7): nothing about other reporters, authors or moderators. */
export const FlagStatus = z.object({
  flagId: Uuid,
  reference: Reference,
  receivedAt: Instant,
  state: State,
  /** Every state the flag has been in, oldest first. */
  timeline: z.array(z.object({ state: State, at: Instant })),
  targets: z.array(TargetStatus),
  /** The last day to complain about the decision (DSA Art. 20). */
  appealUntil: z.optional(Day),
  /** Questions to the reporter and their replies, the oldest first (SPEC §10.1). */
  messages: z.optional(z.array(Message)),
  /** How the reporter's e-mail address stands, when one was given to a receiver that sends mail (SPEC §10.3.6). */
  email: z.optional(z.enum(['unconfirmed', 'confirmed'])),
});
export type FlagStatus = z.infer<typeof FlagStatus>;
