import * as z from 'zod/mini';
import { Basis, Claim } from './claim.ts';
import { Decision } from './decision.ts';
import { Evidence } from './evidence.ts';
import { Extensions } from './flag.ts';
import { Uuid } from './ids.ts';
import { State } from './lifecycle.ts';
import { CaseMessage } from './message.ts';
import { Note } from './note.ts';
import { Priority, ReasonCode } from './reason.ts';
import { Completeness } from './receipt.ts';
import { Reference } from './reference.ts';
import { Target } from './target.ts';
import { Instant, Locale, text } from './text.ts';

const count = z.number().check(z.int(), z.minimum(0));

const summary = {
  id: Uuid,
  /** The target as the first flag described it. */
  target: Target,
  state: State,
  /** The most urgent priority among its flags' reasons. */
  priority: Priority,
  flagCount: count,
  reasons: z.array(z.object({ reason: ReasonCode, basis: Basis, count })),
  openedAt: Instant,
  lastFlaggedAt: Instant,
  /** The moderator who claimed it, by name; told to moderators only. */
  claimedBy: z.optional(text(200)),
  claimedAt: z.optional(Instant),
  /** Whether the moderator who asks is the one who claimed it; there when somebody did (SPEC §8.3). */
  claimedByMe: z.optional(z.boolean()),
};

/** One row of the queue (SPEC §8.2). */
export const CaseSummary = z.object(summary);
export type CaseSummary = z.infer<typeof CaseSummary>;

/** A flag as moderators see it: the reporter by role only (SPEC §8.3). */
export const CaseFlag = z.object({
  flagId: Uuid,
  reference: Reference,
  receivedAt: Instant,
  locale: Locale,
  target: Target,
  claim: Claim,
  evidence: z.array(Evidence),
  /** Namespaced members that the flag came with. */
  extensions: z.optional(Extensions),
  reporter: z.object({ role: text(40) }),
  completeness: Completeness,
  /** When its reporter withdrew it (SPEC §10.1). */
  withdrawnAt: z.optional(Instant),
  /** When its reporter confirmed the e-mail address (SPEC §10.3). */
  confirmedAt: z.optional(Instant),
});
export type CaseFlag = z.infer<typeof CaseFlag>;

/** The platform's work on one target: many flags join one case (SPEC §8.1). */
export const Case = z.object({
  ...summary,
  /** In the order of arrival; the newest of very many, fewer than `flagCount` then (SPEC §8.3). */
  flags: z.array(CaseFlag),
  decision: z.optional(Decision),
  /** The decided case on the same target that came before this one. */
  previousCaseId: z.optional(Uuid),
  /** Questions to reporters and their replies, the oldest first (SPEC §10.2). */
  messages: z.optional(z.array(CaseMessage)),
  /** Notes of moderators, the oldest first (SPEC §10.2). */
  notes: z.optional(z.array(Note)),
});
export type Case = z.infer<typeof Case>;
