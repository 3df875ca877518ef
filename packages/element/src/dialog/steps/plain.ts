import { type Child, h } from '../h.ts';
import type { View } from '../view.ts';
import { titleOf } from './reason.ts';
import { screen, secondary } from './screen.ts';

/** Stands in for a step whose chunk could not be loaded: says so, and offers to try again. */
export function plainStep(view: View): Child {
  const { state, strings } = view;
  return screen(
    view,
    state.step === 'failed' ? strings.failedTitle : titleOf(view),
    h('p', { id: 'lead', part: 'lead' }, strings.notLoaded),
    state.offer ? secondary(view, strings.back, 'back') : secondary(view, strings.cancel, 'close'),
    secondary(view, strings.retry, 'retry'),
  );
}
