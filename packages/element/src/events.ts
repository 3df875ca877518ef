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

/** Something a person can do for their own comfort, such as hiding a comment or muting its author. */
export interface ComfortAction {
  /** What the host calls it. */
  readonly id: string;
  /** What it does, in the person's language: “Mute Ana”. */
  readonly label: string;
  /** What comes of it, such as what the other person can notice. */
  readonly help?: string | undefined;
  /** Does it. The person waits for a promise; a rejection is told as “did not work”. */
  readonly act: () => void | Promise<void>;
  /** Takes it back. Left out, it cannot be. */
  readonly undo?: (() => void | Promise<void>) | undefined;
}

/**
 * A report is over, and the dialog asks what a person can do for their own comfort. Listeners offer it at once; where
 * nobody does, nothing is shown.
 */
export class ReportComfortEvent extends Event {
  /** The thing that was reported. */
  readonly reported: Target;
  /** What was offered so far. */
  readonly actions: readonly ComfortAction[] = [];
  constructor(reported: Target) {
    super('report-comfort', OUTWARD);
    this.reported = reported;
  }
  /** Offers an action: hide, mute, block. */
  offer(...actions: readonly ComfortAction[]): void {
    (this.actions as ComfortAction[]).push(...actions);
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
    'report-comfort': ReportComfortEvent;
    'report-error': ReportErrorEvent;
    'report-close': ReportCloseEvent;
  }
}
