import type { Check } from './check.ts';
import type { Exchange } from './exchange.ts';

/** How a check came out: a MUST that is not kept fails, a SHOULD that is not kept warns. */
export type Outcome = 'pass' | 'fail' | 'warn';

/** What the kit says of a receiver under one check. */
export interface Verdict {
  readonly check: Omit<Check, 'run'>;
  readonly outcome: Outcome;
  /** What was expected and what came instead; absent on a pass. */
  readonly finding?: string;
  /** What the kit must be given to judge this, options of the command; absent when it could judge. */
  readonly needs?: string;
  /** The exchanges that show it, oldest first; empty on a pass. */
  readonly evidence: readonly Exchange[];
  readonly durationMs: number;
}
