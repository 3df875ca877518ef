import type { Problem } from '@report-this/protocol';

/**
 * The receiver asks for a check before it takes the flag (problem `challenge-required`). How a check is passed, and how the
 * receiver knows, is between the two of them: a cookie, or a header that the host's own `sender` adds.
 */
export class ReportChallengeEvent extends Event {
  /** What the receiver said, with whatever it asks. */
  readonly problem: Problem;
  /** @internal */
  shown: Element | undefined;
  /** @internal */
  solution: Promise<unknown> | undefined;

  constructor(problem: Problem) {
    super('report-challenge', { bubbles: true, composed: true });
    this.problem = problem;
  }

  /** Shows an element of the page inside the dialog, until the flag is sent again or the person leaves. It keeps the looks the page gives it. */
  show(element: Element): void {
    this.shown = element;
  }

  /** Takes the check on: the same flag is sent again when the promise resolves. When it rejects, the person can try again. */
  solve(solution: Promise<unknown>): void {
    this.solution = solution;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-challenge': ReportChallengeEvent;
  }
}
