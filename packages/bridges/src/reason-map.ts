import type { AGGRAVATORS } from '@report-this/protocol';
import type { REASONS } from '@report-this/protocol/reasons';

/** A reason code of the protocol. */
export type Code = (typeof REASONS)[number]['code'];

/** What a reason of another system is here. Where it is more general than any of ours, it is `other.unspecified`. */
export interface Meaning {
  readonly reason: Code;
  /** What the general reason still tells: that a child is concerned. */
  readonly aggravators?: readonly (typeof AGGRAVATORS)[number][];
}

/** The meaning of a word for child safety in general. */
export const CONCERNS_A_CHILD: Meaning = { reason: 'other.unspecified', aggravators: ['minorInvolved'] };

/** The meaning of a word that nobody knows. */
export const UNKNOWN: Meaning = { reason: 'other.unspecified' };
