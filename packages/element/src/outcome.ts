import type { Receipt } from '@report-this/protocol';
import type { ForwardedFlag } from './sender.ts';

/** How a visit to the dialog ended. */
export type ReportOutcome =
  /** The receiver gave a receipt; `isRepeat` when it had this flag already. */
  | { readonly outcome: 'sent'; readonly receipt: Receipt; readonly isRepeat: boolean }
  /** The sender keeps the flag and will send it later. */
  | { readonly outcome: 'queued'; readonly flagId: string }
  /** Another system was told of the flag; there is no receipt. */
  | { readonly outcome: 'forwarded'; readonly forwarded: ForwardedFlag }
  /** The person closed the dialog; what they wrote is kept until the page is left. */
  | { readonly outcome: 'closed' }
  /** The host cancelled `report-open`. */
  | { readonly outcome: 'prevented' }
  /** The dialog could not be loaded, or not be made; `error` is what was thrown. */
  | { readonly outcome: 'failed'; readonly error: unknown };
