import type { Exchange } from './exchange.ts';

/** What a check found wrong: what was expected, what came instead, and the exchanges that show it. */
export class Finding extends Error {
  override readonly name: string = 'Finding';
  readonly exchanges: readonly Exchange[];

  constructor(message: string, exchanges: readonly Exchange[] = []) {
    super(message);
    this.exchanges = exchanges;
  }
}

/** The kit was not given what a check needs. That counts as a failure, and says nothing about the receiver. */
export class Unjudged extends Finding {
  /** What to give: options of the command. */
  readonly needs: string;
  override readonly name = 'Unjudged';

  constructor(message: string, needs: string) {
    super(message);
    this.needs = needs;
  }
}
