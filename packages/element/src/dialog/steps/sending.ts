import type { TemplateResult } from 'lit/html.js';
import type { View } from '../view.ts';
import { reasonStep } from './reason.ts';
import { reviewStep } from './review.ts';

/** The screen that sends stays as it was, so that the focus does; its button says so, and its other button stops it. */
export function sendingStep(view: View): TemplateResult {
  const { state } = view;
  return state.step === 'sending' && state.from === 'review' ? reviewStep(view) : reasonStep(view);
}
