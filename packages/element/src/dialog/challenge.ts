import type { Problem } from '@report-this/protocol';
import { ReportChallengeEvent } from '../challenge-event.ts';

/** Asks the host to meet a challenge; the flag is sent again once that is done. Tells what the host shows in the dialog meanwhile. */
export function meetChallenge(problem: Problem, origin: Element, retry: () => void): Element | undefined {
  const event = new ReportChallengeEvent(problem);
  origin.dispatchEvent(event);
  // not before the dialog says that a check is needed, and not where it is not passed: the person can try again then
  event.solution?.then(
    () => setTimeout(retry),
    () => {},
  );
  return event.shown;
}
