import * as z from 'zod/mini';
import { Uuid } from './ids.ts';
import { Automation, Ground, Outcome, Redress, statementOfReasons } from './statement-of-reasons.ts';
import { Measure } from './measure.ts';
import { Instant } from './text.ts';

type Stated = {
  outcome: Outcome;
  measures: readonly Measure[];
  ground?: Ground | undefined;
  facts?: string | undefined;
};

// SPEC §8.4: each rule names the member that is wrong, so that a form can point at it.
const rules = [
  z.refine<Stated>((stated) => stated.outcome !== 'restricted' || stated.measures.length > 0, {
    path: ['measures'],
    error: 'must name at least one measure when the outcome is restricted',
  }),
  z.refine<Stated>((stated) => stated.outcome === 'restricted' || stated.measures.length === 0, {
    path: ['measures'],
    error: 'must be empty unless the outcome is restricted',
  }),
  z.refine<Stated>((stated) => stated.outcome !== 'restricted' || stated.ground !== undefined, {
    path: ['ground'],
    error: 'is required when the outcome is restricted',
  }),
  z.refine<Stated>((stated) => stated.outcome !== 'restricted' || stated.facts !== undefined, {
    path: ['facts'],
    error: 'is required when the outcome is restricted',
  }),
] as const;

/** What a moderator sends to decide a case (SPEC §8.4). */
export const DecisionDraft = z
  .object({
    /** Names the decision; sending it again is a repeat. */
    id: Uuid,
    ...statementOfReasons,
    /** Left out, the receiver states its own ways of redress. */
    redress: z.optional(z.array(Redress).check(z.maxLength(10))),
  })
  .check(...rules);
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** The outcome of a case, with its statement of reasons (SPEC §8.4). */
export const Decision = z
  .object({
    id: Uuid,
    caseId: Uuid,
    decidedAt: Instant,
    ...statementOfReasons,
    redress: z.array(Redress),
  })
  .check(...rules);
export type Decision = z.infer<typeof Decision>;

/** What a reporter is told of a decision (SPEC §7.4, DSA Art. 16(5)): no facts about the author, no moderator. */
export const DecisionForReporter = z.object({
  outcome: Outcome,
  decidedAt: Instant,
  measures: z.array(Measure),
  ground: z.optional(Ground),
  automation: Automation,
  redress: z.array(Redress),
});
export type DecisionForReporter = z.infer<typeof DecisionForReporter>;
