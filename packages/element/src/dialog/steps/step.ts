import type { Child } from '../h.ts';
import type { View } from '../view.ts';
import { plainStep } from './plain.ts';
import { loadingStep, reasonStep } from './reason.ts';

const plain = { draw: plainStep };

/** Draws the step that the flow is at. */
export function step(view: View): Child {
  const { state, notice = plain, later = plain } = view;
  switch (state.step) {
    case 'closed':
      return undefined;
    case 'loading':
      return loadingStep(view);
    case 'reason':
    case 'preparing':
      return reasonStep({ ...view, state });
    // the screen that sends stays as it was, so that the focus does
    case 'sending':
      return state.from === 'reason' ? reasonStep({ ...view, state }) : notice.draw({ ...view, state });
    case 'legal':
      return notice.draw({ ...view, state });
    case 'comfort':
    case 'failed':
    case 'queued':
    case 'forwarded':
    case 'received':
      return later.draw({ ...view, state });
    case 'noOffer':
    case 'unprepared':
      return plainStep(view);
    default:
      return state satisfies never;
  }
}
