import type { Target } from '@report-this/protocol';

const OUTWARD = { bubbles: true, composed: true } as const;

/** The dialog is about to open. Cancelled, it stays closed. */
export class ReportOpenEvent extends Event {
  /** The thing to be reported (`target` is the element, as in every event). */
  readonly reported: Target;
  constructor(reported: Target) {
    super('report-open', { ...OUTWARD, cancelable: true });
    this.reported = reported;
  }
}

/** The dialog closed. */
export class ReportCloseEvent extends Event {
  constructor() {
    super('report-close', OUTWARD);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-open': ReportOpenEvent;
    'report-close': ReportCloseEvent;
  }
}
