import type { Target } from '@report-this/protocol';

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
 * The dialog opens, and asks what a person can do for their own comfort: instead of a report, by “I just do not like it”,
 * or after one. Listeners offer it at once; where nobody does, nothing is shown.
 */
export class ReportComfortEvent extends Event {
  /** The thing that may be reported. */
  readonly reported: Target;
  /** What was offered so far. */
  readonly actions: readonly ComfortAction[] = [];
  constructor(reported: Target) {
    super('report-comfort', { bubbles: true, composed: true });
    this.reported = reported;
  }
  /** Offers an action: hide, mute, block. */
  offer(...actions: readonly ComfortAction[]): void {
    (this.actions as ComfortAction[]).push(...actions);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'report-comfort': ReportComfortEvent;
  }
}
