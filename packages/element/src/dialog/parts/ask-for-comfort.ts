import type { PartsStrings } from '@report-this/strings/dialog';
import { ReportComfortEvent } from '../../comfort-event.ts';
import { importAgain } from '../import-again.ts';
import type { Part, PartView } from './part.ts';

/**
 * Asks the host what a person can do for their own comfort, once for each receipt; what shows it is loaded when the host
 * offers something.
 */
export function comfortPart(loadTexts: () => Promise<{ readonly strings: PartsStrings }>): Part {
  let asked: object | undefined;
  let offered: Part | undefined;

  const ask = async ({ request, redraw }: PartView) => {
    const event = new ReportComfortEvent(request.target);
    request.origin.dispatchEvent(event);
    if (!event.actions.length) return;
    const [comfortsPart, strings] = await Promise.all([
      importAgain('comfortsPart', () => import('./comfort-part.ts')),
      importAgain('strings', loadTexts),
    ]);
    offered = comfortsPart(strings, event.actions);
    redraw();
  };

  return {
    get sheet() {
      return offered?.sheet;
    },
    draw(view) {
      const { state, content } = view;
      if (state.step !== 'received') return content;
      if (asked !== state.sent.receipt) {
        asked = state.sent.receipt;
        offered = undefined;
        ask(view).catch(() => (asked = undefined)); // what could not be loaded is asked for again
      }
      return offered?.draw?.(view) ?? content;
    },
  };
}
