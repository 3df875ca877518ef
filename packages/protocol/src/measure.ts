import * as z from 'zod/mini';
import { Day, text } from './text.ts';

/** Every measure and its value in the DSA Transparency Database (SPEC §8.5). */
export const MEASURES = {
  'visibility.removed': 'DECISION_VISIBILITY_CONTENT_REMOVED',
  'visibility.disabled': 'DECISION_VISIBILITY_CONTENT_DISABLED',
  'visibility.demoted': 'DECISION_VISIBILITY_CONTENT_DEMOTED',
  'visibility.ageRestricted': 'DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED',
  'visibility.interactionRestricted': 'DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED',
  'visibility.labelled': 'DECISION_VISIBILITY_CONTENT_LABELLED',
  'visibility.other': 'DECISION_VISIBILITY_OTHER',
  'monetary.suspended': 'DECISION_MONETARY_SUSPENSION',
  'monetary.terminated': 'DECISION_MONETARY_TERMINATION',
  'monetary.other': 'DECISION_MONETARY_OTHER',
  'provision.partlySuspended': 'DECISION_PROVISION_PARTIAL_SUSPENSION',
  'provision.suspended': 'DECISION_PROVISION_TOTAL_SUSPENSION',
  'provision.partlyTerminated': 'DECISION_PROVISION_PARTIAL_TERMINATION',
  'provision.terminated': 'DECISION_PROVISION_TOTAL_TERMINATION',
  'account.suspended': 'DECISION_ACCOUNT_SUSPENDED',
  'account.terminated': 'DECISION_ACCOUNT_TERMINATED',
} as const;
/** What a measure does to a target, a payment, a service or an account (SPEC §8.5). */
export type MeasureKind = keyof typeof MEASURES;

/** The kinds of measure in the order of the table. */
export const MEASURE_KINDS = Object.keys(MEASURES) as [MeasureKind, ...MeasureKind[]];

/** A restriction on content, money, service or account (DSA Art. 17(1)). */
export const Measure = z
  .object({
    kind: z.enum(MEASURE_KINDS),
    /** Its last day; absent when it has no end. */
    until: z.optional(Day),
    /** What it is, in words: the `other` kinds say nothing without (SPEC §8.5). */
    description: z.optional(text(500)),
  })
  .check(
    z.refine(({ kind, description }) => !kind.endsWith('.other') || description !== undefined, {
      path: ['description'],
      error: 'is required for a measure of another kind',
    }),
  );
export type Measure = z.infer<typeof Measure>;
