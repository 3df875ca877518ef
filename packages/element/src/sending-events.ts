import type { FlagDraft, Receipt } from '@report-this/protocol';

const OUTWARD = { bubbles: true, composed: true } as const;

/** A flag is about to be sent. Cancelled, it is not sent, and the form stays as it is. */
export class ReportSubmitEvent extends Event {
  readonly draft: FlagDraft;
  constructor(draft: FlagDraft) {
    super('report-submit', { ...OUTWARD, cancelable: true });
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

declare global {
  interface GlobalEventHandlersEventMap {
    'report-submit': ReportSubmitEvent;
    'report-sent': ReportSentEvent;
    'report-error': ReportErrorEvent;
  }
}
