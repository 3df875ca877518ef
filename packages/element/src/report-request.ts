import type { Receipt, Reporter, Target } from '@report-this/protocol';
import type { Sender } from './sender.ts';

/** What the dialog needs to know to report one thing. */
export interface ReportRequest {
  /** The thing to report. */
  readonly target: Target;
  /** Further things that the same report is about, such as other posts of the same author; as many as the offer's limit. */
  readonly furtherTargets?: readonly Target[] | undefined;
  /** URL of the receiver, resolved against the page. @default the page's `<link rel="report-this">`, else its origin's well-known address */
  readonly receiver?: string | URL | undefined;
  /** Reads offers and sends flags in place of the client. @default the client */
  readonly sender?: Sender | undefined;
  /** Who reports, where the host knows: the form then asks for no name. */
  readonly reporter?: Reporter | undefined;
  /** BCP 47 tag of the dialog's language. @default the language of `origin`, else of the page */
  readonly language?: string | undefined;
  /** Words of the target to show, so that it is plain what is being reported. */
  readonly excerpt?: string | undefined;
  /** The element of the page that shows the target: people can point at a part of what is in it. @default none is known */
  readonly content?: Element | undefined;
  /** What is selected of the page, if that is known better than by asking the page. @default what is selected when the dialog opens */
  readonly selected?: Range | undefined;
  /** The element that events come from and focus goes back to. @default the page's root element */
  readonly origin?: Element | undefined;
  /** The receipt of an earlier report of the same thing, where the host kept one: the dialog shows it first. */
  readonly receipt?: Receipt | undefined;
  /** Closes the dialog when it aborts; what was written is kept. */
  readonly signal?: AbortSignal | undefined;
}
