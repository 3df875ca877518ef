import type { Context } from './context.ts';

/** How a clause binds: a failed MUST fails the receiver, a failed SHOULD is a warning (RFC 2119). */
export type Level = 'MUST' | 'SHOULD';

/** One thing to see about a receiver. The id is the same whether it passes or fails, and does not change between versions. */
export interface Check {
  /** Words in lower case joined by dots, the room first: `repeat.bytes`. */
  readonly id: string;
  /** The clause of SPEC.md that it proves, such as `6.2.1`. */
  readonly clause: string;
  readonly level: Level;
  /** What is true of a receiver that passes, in one sentence. */
  readonly title: string;
  /** Resolves when the receiver does what the clause says. Rejects with a `Finding` when it does not, or when that cannot be seen. */
  run(context: Context): Promise<void>;
}
