import type { Basis, ReasonCode } from '@report-this/protocol';

/** What the flags of a case say and how often, in the order they first came. */
export type ReasonCounts = readonly (readonly [reason: ReasonCode, basis: Basis, count: number])[];

/** Counts one more flag. */
export function countReason(counts: ReasonCounts, reason: ReasonCode, basis: Basis): ReasonCounts {
  const index = counts.findIndex((one) => one[0] === reason && one[1] === basis);
  return index < 0
    ? [...counts, [reason, basis, 1]]
    : counts.with(index, [reason, basis, counts[index]![2] + 1]);
}
