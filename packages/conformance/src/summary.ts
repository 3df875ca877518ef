import type { Verdict } from './verdict.ts';

/** How a run came out, in numbers. */
export interface Summary {
  /** Whether no MUST failed: the receiver conforms. */
  readonly conforms: boolean;
  readonly passed: number;
  /** MUSTs not kept. */
  readonly failed: number;
  /** SHOULDs not kept. */
  readonly warned: number;
}

/** Counts verdicts. A run without verdicts proves nothing, so it does not conform. */
export function summaryOf(verdicts: readonly Verdict[]): Summary {
  const count = (outcome: Verdict['outcome']) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const failed = count('fail');
  return {
    conforms: verdicts.length > 0 && failed === 0,
    passed: count('pass'),
    failed,
    warned: count('warn'),
  };
}
