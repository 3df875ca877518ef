import { html, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.ts';
import { titleOf } from './reason.ts';
import { screen, secondary } from './screen.ts';

/** Stands in for a step whose chunk could not be loaded: says so, and offers to try again. */
export function plainStep(view: View): TemplateResult {
  const { state, strings } = view;
  return screen(
    view,
    state.step === 'failed' ? strings.failedTitle : titleOf(view),
    html`<p part="lead">${strings.notLoaded}</p>`,
    html`
      ${state.offer ? secondary(view, strings.back, 'back') : secondary(view, strings.cancel, 'close')}
      ${secondary(view, strings.retry, 'retry')}
    `,
  );
}
