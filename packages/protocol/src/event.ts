import * as z from 'zod/mini';
import { Basis } from './claim.ts';
import { Uuid } from './ids.ts';
import { MEASURE_KINDS } from './measure.ts';
import { Priority, ReasonCode } from './reason.ts';
import { Reference } from './reference.ts';
import { Outcome } from './statement-of-reasons.ts';
import { Target } from './target.ts';
import { Instant } from './text.ts';

/** Where the target of an event is; never what it says (SPEC §11.1). */
export const EventTarget = z.object({
  kind: Target.shape.kind,
  url: Target.shape.url,
  uri: Target.shape.uri,
  ref: Target.shape.ref,
});
export type EventTarget = z.infer<typeof EventTarget>;

const ofCase = {
  caseId: Uuid,
  /** Counts the events of a case from 1, without a gap. */
  sequence: z.number().check(z.int(), z.minimum(1)),
};
const ofFlag = { ...ofCase, flagId: Uuid, reference: Reference };
const dueAt = z.optional(Instant);

const event = <Type extends string, Data extends z.core.$ZodLooseShape>(type: Type, data: Data) =>
  z.object({ id: Uuid, type: z.literal(type), timestamp: Instant, data: z.object(data) });

/** A fact to tell, thin: ids, reason, priority and due date; no content and no reporter (SPEC §11.1). */
export const Event = z.discriminatedUnion('type', [
  event('case.opened', {
    ...ofCase,
    target: EventTarget,
    priority: Priority,
    dueAt,
    previousCaseId: z.optional(Uuid),
  }),
  event('flag.received', { ...ofFlag, reason: ReasonCode, basis: Basis, priority: Priority, dueAt }),
  event('flag.confirmed', ofFlag),
  event('flag.replied', ofFlag),
  event('flag.withdrawn', ofFlag),
  event('case.claimed', ofCase),
  event('case.released', ofCase),
  event('case.asked', { ...ofCase, flagId: Uuid }),
  event('case.decided', {
    ...ofCase,
    decisionId: Uuid,
    target: EventTarget,
    outcome: Outcome,
    measures: z.array(z.enum(MEASURE_KINDS)),
  }),
]);
export type Event = z.infer<typeof Event>;
/** What an event tells: the words that tell the kinds of `Event` apart (SPEC §11.1). */
export type EventType = Event['type'];
