import type { Flag } from '@report-this/protocol';

/**
 * What a bridge reads of a flag. The reporter is read for one purpose: to keep their name and e-mail address out of the
 * words that leave.
 */
export type Forwarded = Pick<Flag, 'id' | 'createdAt' | 'targets' | 'claim' | 'evidence' | 'reporter'>;

/** One report for another system, and which of the flag's targets it carries, by their place in `targets`. */
export interface Carried<Report> {
  readonly targets: readonly number[];
  readonly report: Report;
}

/** A target that the system cannot take, by its place in `targets`, and why. */
export interface LeftOut<Why extends string> {
  readonly target: number;
  readonly why: Why;
}

/** A flag in another system's terms: every target of the flag is in exactly one of the two lists. */
export interface Outbound<Report, Why extends string> {
  readonly reports: readonly Carried<Report>[];
  readonly leftOut: readonly LeftOut<Why>[];
}

/** Sorts the outcome of each target into reports and targets left out. */
export function outboundOf<Report, Why extends string>(
  outcomes: readonly ({ report: Report } | { why: Why })[],
): Outbound<Report, Why> {
  const reports: Carried<Report>[] = [];
  const leftOut: LeftOut<Why>[] = [];
  outcomes.forEach((outcome, target) => {
    if ('why' in outcome) leftOut.push({ target, why: outcome.why });
    else reports.push({ targets: [target], report: outcome.report });
  });
  return { reports, leftOut };
}
