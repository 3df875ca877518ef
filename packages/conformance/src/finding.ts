import type { Exchange } from './exchange.ts';

/** What a check found wrong: what was expected, what came instead, and the exchanges that show it. */
export class Finding extends Error {
  override readonly name = 'Finding';
  readonly exchanges: readonly Exchange[];

  constructor(message: string, exchanges: readonly Exchange[] = []) {
    super(message);
    this.exchanges = exchanges;
  }
}
