import { plural } from '@report-this/strings';
import type { OfferedView } from './view.ts';

const THRESHOLDS = [0, 20, 100];

/** What is said politely about a text that is nearly as long as it may be: not at every key, but at 100, at 20 and at the end. */
export function announcementOf({ state, strings, language }: OfferedView): string | undefined {
  if (state.step !== 'reason' && state.step !== 'legal') return undefined;
  const left = state.offer.limits.explanation - state.draft.explanation.length;
  const threshold = THRESHOLDS.find((it) => left <= it);
  return threshold === undefined ? undefined : plural(language, strings.left, threshold);
}
