import type { Receipt, Target } from '@report-this/protocol';
import { type ComfortAction, ReportComfortEvent } from '../../events.ts';

const comforts = new WeakMap<Receipt, readonly ComfortAction[]>();

/** Asks the host what a person can do for their own comfort, now that they have a receipt. */
export function askForComfort(origin: Element, reported: Target, receipt: Receipt): void {
  const event = new ReportComfortEvent(reported);
  origin.dispatchEvent(event);
  comforts.set(receipt, event.actions);
}

/** What the host offered when there was a receipt. */
export const comfortsOf = (receipt: Receipt): readonly ComfortAction[] => comforts.get(receipt) ?? [];
