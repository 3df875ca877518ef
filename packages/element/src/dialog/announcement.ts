import { plural } from '../plural.ts';
import { chosenIn } from './chosen.ts';
import type { LaterView } from './view.ts';

const THRESHOLDS = [0, 20, 100];

/** What is said politely about what is being filled in, besides what the focus says. */
export function announcementOf({ state, strings, language }: LaterView): string {
  const { step, draft, offer } = state;
  if (step !== 'reason' && step !== 'legal') return '';

  // not at every key: at 100, at 20 and at the end
  const left = offer.limits.explanation - draft.explanation.length;
  const threshold = THRESHOLDS.find((it) => left <= it);
  if (threshold !== undefined) return plural(language, strings.left, threshold);
  const traits = chosenIn(offer, draft)?.reason.traits;
  return step === 'reason' && traits?.includes('threat-to-life') ? strings.emergency : '';
}
