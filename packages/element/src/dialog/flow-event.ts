import type { Offer, Receipt } from '@report-this/protocol';
import type { ForwardedFlag } from '../sender.ts';
import type { Draft } from './draft.ts';
import type { Failure, FieldIssue } from './failure.ts';

/** Everything that can happen to the dialog. */
export type FlowEvent =
  | { readonly type: 'open' | 'readOffer' | 'prepared' | 'unprepared' }
  | { readonly type: 'offerRead'; readonly offer: Offer }
  /** The receiver's offer keeps us waiting, or failed: the built-in one can take its place, if it could be loaded. */
  | { readonly type: 'offerSlow' | 'offerFailed'; readonly builtIn: Offer | undefined }
  | { readonly type: 'edit'; readonly change: Partial<Draft> }
  /** Going on; the issues are what a notice and parts of the form find missing. */
  | { readonly type: 'next'; readonly issues?: readonly FieldIssue[] | undefined }
  | { readonly type: 'back' | 'retry' | 'online' | 'again' | 'close' }
  | { readonly type: 'queued'; readonly flagId: string }
  | { readonly type: 'forwarded'; readonly forwarded: ForwardedFlag }
  | { readonly type: 'sent'; readonly receipt: Receipt; readonly isRepeat: boolean }
  | { readonly type: 'failed'; readonly failure: Failure };
