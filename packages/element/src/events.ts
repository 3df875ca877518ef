import type { Target } from '@report-this/protocol';
import type { DialogLanguages } from '@report-this/strings/dialog';

const OUTWARD = { bubbles: true, composed: true } as const;

/** The dialog is about to open. Cancelled, it stays closed. */
export class ReportOpenEvent extends Event {
  /** The thing to be reported (`target` is the element, as in every event). */
  readonly reported: Target;
  /** What loads the dialog's words, by language: the page may put in a language of its own, or say another in its own words. */
  readonly languages: DialogLanguages;
  constructor(reported: Target, languages: DialogLanguages) {
    super('report-open', { ...OUTWARD, cancelable: true });
    this.reported = reported;
    this.languages = languages;
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
