import type { Offer, Receipt } from '@report-this/protocol';
import type { ForwardedFlag } from '../sender.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import type { Failure, FieldIssue } from './failure.ts';

/** Where the reasons come from: the receiver, or the list of our own until the receiver's could be read. */
export type OfferSource = 'receiver' | 'builtIn';

/** The step from which a flag is sent, and to which a failure leads back. */
export type SendingStep = 'reason' | 'legal';

/** Proof of intake, as the sender told it. */
export interface Sent {
  readonly receipt: Receipt;
  readonly isRepeat: boolean;
  /** Whether it was a legal notice: only then does the law ask for more. */
  readonly isNotice: boolean;
}

/** What every step has. */
export interface Kept<Offered = Offer> {
  readonly draft: Draft;
  /** What is offered, once anything is: the receiver's list, or the built-in one in its place. */
  readonly offer: Offered;
  readonly source: OfferSource;
  /** The receiver's list that came while another was on the screen. It takes its place when the person leaves that one, or comes to it. */
  readonly late?: Offer | undefined;
  /** Proof of an earlier intake, or of this one, where it is shown or will be at the next opening. */
  readonly sent?: Sent | undefined;
}

/** Everything the dialog shows, by step. */
export type FlowState =
  | (Kept<Offer | undefined> &
      (
        | {
            readonly step: 'closed';
            readonly queuedId?: string;
            readonly forwarded?: ForwardedFlag;
          }
        /** The offer is being read; then an earlier receipt is shown, if there is one. */
        | {
            readonly step: 'loading';
            /** What the receiver did not take: its list is read again. */
            readonly refused?: readonly FieldIssue[] | undefined;
          }
        /** Neither the receiver's offer nor the built-in one can be read. */
        | { readonly step: 'noOffer' }
      ))
  | (Kept &
      (
        | { readonly step: 'reason'; readonly issues: readonly FieldIssue[] }
        /** Nothing is sent: what the person can do for their own comfort. */
        | { readonly step: 'comfort' }
        /** The steps of a legal notice are being loaded. */
        | { readonly step: 'preparing' }
        /** They cannot be. */
        | { readonly step: 'unprepared' }
        | { readonly step: 'legal'; readonly issues: readonly FieldIssue[] }
        | { readonly step: 'sending'; readonly from: SendingStep }
        | { readonly step: 'failed'; readonly from: SendingStep; readonly failure: Failure }
        | { readonly step: 'queued'; readonly flagId: string }
        /** Another system has it, which gives no receipt. */
        | { readonly step: 'forwarded'; readonly forwarded: ForwardedFlag }
        | { readonly step: 'received'; readonly sent: Sent; readonly isEarlier: boolean }
      ));
export type Step = FlowState['step'];

/** A state in which something is offered. */
export type OfferedState = Extract<FlowState, { readonly offer: Offer }>;

/** A visit that has not begun. */
export function closedFlow(receipt?: Receipt): FlowState {
  const sent = receipt && { receipt, isRepeat: true, isNotice: false };
  return { step: 'closed', draft: EMPTY_DRAFT, offer: undefined, source: 'builtIn', sent };
}
