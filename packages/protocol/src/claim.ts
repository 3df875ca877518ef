import * as z from 'zod/mini';
import { ReasonCode } from './reason.ts';
import { Country, Day, Instant, Locale, text } from './text.ts';

/** The bases that a claim can have (SPEC §4.6). */
export const BASES = ['illegal', 'terms', 'unsure'] as const;
/** Law, terms, or not sure: asked, never guessed (SPEC §4.6). */
export const Basis = z.enum(BASES);
export type Basis = z.infer<typeof Basis>;

/** Circumstances that make a claim weigh more (SPEC §4.6). */
export const AGGRAVATORS = [
  'againstWomen',
  'minorInvolved',
  'imminentDanger',
  'coordinated',
  'repeated',
] as const;

/** The statement of good faith, with the very text that was shown (DSA Art. 16(2)(d)). */
export const GoodFaith = z.object({ textId: text(100), locale: Locale, at: Instant });
export type GoodFaith = z.infer<typeof GoodFaith>;

const Rights = z.object({
  capacity: z.enum(['rightsHolder', 'authorised', 'other']),
  work: text(1000),
});

const PriorContact = z.object({
  attempted: z.boolean(),
  on: z.optional(Day),
  outcome: z.optional(text(500)),
});

/** What is said about the targets (SPEC §4.6). */
export const Claim = z.object({
  basis: Basis,
  reason: ReasonCode,
  secondaryReasons: z.optional(z.array(ReasonCode).check(z.maxLength(5))),
  aggravators: z.optional(z.array(z.enum(AGGRAVATORS)).check(z.maxLength(5))),
  explanation: z.optional(text(2000)),
  legalGround: z.optional(text(500)),
  country: z.optional(Country),
  policyIds: z.optional(z.array(text(100)).check(z.maxLength(5))),
  goodFaith: z.optional(GoodFaith),
  rights: z.optional(Rights),
  priorContact: z.optional(PriorContact),
  urgency: z.optional(text(500)),
});
export type Claim = z.infer<typeof Claim>;
