import type { FlagDraft, Receipt, Target } from '@report-this/protocol';

const OUTWARD = { bubbles: true, composed: true } as const;
const ASKING = { ...OUTWARD, cancelable: true } as const;

/** The dialog is about to open. Cancelled, it stays closed. */
export class ReportOpenEvent extends Event {
  /** The thing to be reported (`target` is the element, as in every event). */
  readonly reported: Target;
  constructor(reported: Target) {
    super('report-open', ASKING);
    this.reported = reported;
  }
}

/** A flag is about to be sent. Cancelled, it is not sent, and the form stays as it is. */
export class ReportSubmitEvent extends Event {
  readonly draft: FlagDraft;
  constructor(draft: FlagDraft) {
    super('report-submit', ASKING);
    this.draft = draft;
  }
}

/** The receiver has the flag. */
export class ReportSentEvent extends Event {
  readonly receipt: Receipt;
  /** The receiver had it already: this is the first receipt again. */
  readonly isRepeat: boolean;
  constructor(receipt: Receipt, isRepeat: boolean) {
    super('report-sent', OUTWARD);
    this.receipt = receipt;
    this.isRepeat = isRepeat;
  }
}

/** Something kept a report from being made; the dialog says so too, when there is one. */
export class ReportErrorEvent extends Event {
  /** What the import, the sender or the client threw. */
  readonly error: unknown;
  constructor(error: unknown) {
    super('report-error', OUTWARD);
    this.error = error;
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
    'report-submit': ReportSubmitEvent;
    'report-sent': ReportSentEvent;
    'report-error': ReportErrorEvent;
    'report-close': ReportCloseEvent;
  }
}
