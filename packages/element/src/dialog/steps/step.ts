import { nothing, type TemplateResult } from 'lit/html.js';
import type { View } from '../view.ts';
import { failureStep } from './failure.ts';
import { legalStep } from './legal.ts';
import { loadingStep, reasonStep } from './reason.ts';
import { queuedStep, receiptStep } from './receipt.ts';
import { reviewStep } from './review.ts';
import { sendingStep } from './sending.ts';

/** Draws the step that the flow is at. */
export function step(view: View): TemplateResult | typeof nothing {
  const { state } = view;
  switch (state.step) {
    case 'closed':
      return nothing;
    case 'loading':
      return loadingStep(view);
    case 'reason':
      return reasonStep(view);
    case 'legal':
      return legalStep(view);
    case 'review':
      return reviewStep(view);
    case 'sending':
      return sendingStep(view);
    case 'failed':
      return failureStep(view, state.failure);
    case 'queued':
      return queuedStep(view);
    case 'received':
      return receiptStep(view, state.sent, state.isEarlier);
    default:
      return state satisfies never;
  }
}
