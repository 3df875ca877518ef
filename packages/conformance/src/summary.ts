import { judgedIn } from './judged.ts';
import type { Verdict } from './verdict.ts';

/** How a run came out, in numbers. */
export interface Summary {
  /** Whether the whole core was judged and no MUST failed: the receiver conforms. */
  readonly conforms: boolean;
  /** Whether no MUST failed of what was judged, the core or not. */
  readonly kept: boolean;
  readonly passed: number;
  /** MUSTs not kept, or not judged. */
  readonly failed: number;
  /** How many of those could not be judged, for want of something that the kit was not given. */
  readonly unjudged: number;
  /** SHOULDs not kept. */
  readonly warned: number;
}

/** Counts verdicts. A run without verdicts proves nothing, so nothing is kept in it. */
export function summaryOf(verdicts: readonly Verdict[]): Summary {
  const count = (outcome: Verdict['outcome']) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const failed = count('fail');
  const kept = verdicts.length > 0 && failed === 0;
  return {
    conforms: kept && judgedIn(verdicts).judged.includes('core'),
    kept,
    passed: count('pass'),
    failed,
    unjudged: verdicts.filter(({ outcome, needs }) => outcome === 'fail' && needs !== undefined).length,
    warned: count('warn'),
  };
}
