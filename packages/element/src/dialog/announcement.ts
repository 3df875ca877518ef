import { plural } from '../words.ts';
import { chosenIn } from './chosen.ts';
import type { View } from './view.ts';

const THRESHOLDS = [0, 20, 100];

/** What is said politely about the present state, besides what the focus says. */
export function announcementOf({ state, strings, language, copied }: View): string {
  if (copied) return copied;
  if (state.step === 'sending') return strings.sending;
  if (state.step === 'preparing') return strings.loading;
  if (state.step !== 'reason' && state.step !== 'legal') return '';

  const { draft, offer } = state;
  // not at every key: at 100, at 20 and at the end
  const left = offer.limits.explanation - draft.explanation.length;
  const threshold = THRESHOLDS.find((it) => left <= it);
  if (threshold !== undefined) return plural(language, strings.left, threshold);
  const traits = chosenIn(offer, draft)?.reason.traits;
  return state.step === 'reason' && traits?.includes('threat-to-life') ? strings.emergency : '';
}
