import type { Offer, Receipt } from '@report-this/protocol';
import type { ForwardedFlag } from '../sender.ts';
import { chosenIn } from './chosen.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { type Failure, type FieldIssue, isRetryable } from './failure.ts';

/** Where the reasons come from: being read, the receiver, or the list of our own because the receiver's cannot be read. */
export type OfferSource = 'reading' | 'receiver' | 'builtIn';

/** The step from which a flag is sent, and to which a failure leads back. */
export type SendingStep = 'reason' | 'legal';

/** Proof of intake, as the sender told it. */
export interface Sent {
  readonly receipt: Receipt;
  readonly isRepeat: boolean;
  /** Whether it was a legal notice: only then does the law ask for more. */
  readonly isNotice: boolean;
}

interface Kept<Offered = Offer> {
  readonly draft: Draft;
  /** What is offered, once anything is: the receiver's list, or the built-in one in its place. */
  readonly offer: Offered;
  readonly source: OfferSource;
  /** Whether the host says who reports: nothing is asked then. */
  readonly isReporterKnown: boolean;
}

/** Everything the dialog shows, by step. */
export type FlowState =
  | (Kept<Offer | undefined> &
      (
        | {
            readonly step: 'closed';
            readonly sent?: Sent | undefined;
            readonly queuedId?: string;
            readonly forwarded?: ForwardedFlag;
          }
        /** The offer is being read; then an earlier receipt is shown, if there is one. */
        | { readonly step: 'loading'; readonly sent?: Sent | undefined }
        /** Neither the receiver's offer nor the built-in one can be read. */
        | { readonly step: 'noOffer' }
      ))
  | (Kept &
      (
        | { readonly step: 'reason'; readonly issues: readonly FieldIssue[] }
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

/** Everything that can happen to the dialog. */
export type FlowEvent =
  | { readonly type: 'open' | 'readOffer' | 'prepared' | 'unprepared' }
  | { readonly type: 'offerRead'; readonly offer: Offer }
  /** The receiver's offer keeps us waiting, or failed: the built-in one can take its place, if it could be loaded. */
  | { readonly type: 'offerSlow' | 'offerFailed'; readonly builtIn: Offer | undefined }
  | { readonly type: 'edit'; readonly change: Partial<Draft> }
  /** Going on; the issues are what parts of the form find missing. */
  | { readonly type: 'next'; readonly issues?: readonly FieldIssue[] | undefined }
  | { readonly type: 'back' | 'retry' | 'online' | 'again' | 'close' }
  | { readonly type: 'queued'; readonly flagId: string }
  | { readonly type: 'forwarded'; readonly forwarded: ForwardedFlag }
  | { readonly type: 'sent'; readonly receipt: Receipt; readonly isRepeat: boolean }
  | { readonly type: 'failed'; readonly failure: Failure };

/** A visit that has not begun. */
export function closedFlow(isReporterKnown = false, receipt?: Receipt): FlowState {
  const sent = receipt && { receipt, isRepeat: true, isNotice: false };
  return { step: 'closed', draft: EMPTY_DRAFT, offer: undefined, source: 'reading', isReporterKnown, sent };
}

/**
 * The whole behaviour of the dialog: what a state becomes when something happens. An event that means nothing to a
 * state leaves it as it is, as the same object. The draft is kept through everything until the flag is sent.
 */
export function flow(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'open':
      return opened(state);

    case 'readOffer':
      return state.step === 'reason' && state.source === 'builtIn' ? loading(state) : state;

    case 'offerRead':
      return offered(state, event.offer);

    case 'offerSlow':
      return state.step === 'loading' && event.builtIn
        ? first({ ...state, offer: event.builtIn }, state.sent)
        : state;

    case 'offerFailed':
      return unread(state, event.builtIn);

    case 'edit':
      return state.step === 'reason' || state.step === 'legal' ? edited(state, event.change) : state;

    case 'next':
      return next(state, event.issues);

    case 'prepared':
      return state.step === 'preparing' ? legal(state) : state;

    case 'unprepared':
      return state.step === 'preparing' ? { ...keptOf(state), step: 'unprepared' } : state;

    case 'back':
      return back(state);

    case 'sent': {
      if (state.step !== 'sending') return state;
      const sent = { receipt: event.receipt, isRepeat: event.isRepeat, isNotice: state.draft.isIllegal };
      return { ...keptOf(state), draft: EMPTY_DRAFT, step: 'received', sent, isEarlier: false };
    }

    case 'queued':
      return state.step === 'sending'
        ? { ...keptOf(state), draft: EMPTY_DRAFT, step: 'queued', flagId: event.flagId }
        : state;

    case 'forwarded':
      return state.step === 'sending'
        ? { ...keptOf(state), draft: EMPTY_DRAFT, step: 'forwarded', forwarded: event.forwarded }
        : state;

    case 'failed':
      return state.step === 'sending' ? failed(keptOf(state), state.from, event.failure) : state;

    case 'retry':
      return again(state);

    case 'online':
      return state.step === 'failed' && state.failure.kind === 'offline' ? again(state) : state;

    case 'again':
      return state.step === 'received' ? reason(state) : state;

    case 'close':
      if (state.step === 'closed') return state;
      return {
        ...keptOf(state),
        step: 'closed',
        ...('sent' in state && { sent: state.sent }),
        ...(state.step === 'queued' && { queuedId: state.flagId }),
        ...(state.step === 'forwarded' && { forwarded: state.forwarded }),
      };

    default:
      return assertNever(event);
  }
}

/** What stays when the step changes. */
function keptOf<Offered>({ draft, offer, source, isReporterKnown }: Kept<Offered>): Kept<Offered> {
  return { draft, offer, source, isReporterKnown };
}

const loading = (kept: Kept<Offer | undefined>, sent?: Sent): FlowState => ({
  ...keptOf(kept),
  step: 'loading',
  source: 'reading',
  sent,
});

/** The first screen: the receipt of an earlier report, where there is one. */
const first = (kept: Kept, sent: Sent | undefined): FlowState =>
  sent ? { ...keptOf(kept), step: 'received', sent, isEarlier: true } : reason(kept);

const reason = (kept: Kept, issues: readonly FieldIssue[] = []): FlowState => ({
  ...keptOf(kept),
  step: 'reason',
  issues,
});

const legal = (kept: Kept, issues: readonly FieldIssue[] = []): FlowState => ({
  ...keptOf(kept),
  step: 'legal',
  issues,
});

const sending = (kept: Kept, from: SendingStep): FlowState => ({ ...keptOf(kept), step: 'sending', from });

function opened(state: FlowState): FlowState {
  if (state.step !== 'closed') return state;
  const { sent, offer, source } = state;
  return offer && (sent || source === 'receiver') ? first({ ...state, offer }, sent) : loading(state, sent);
}

/** The receiver's list replaces ours, unless the person has chosen something of ours that it lacks. */
function offered(state: FlowState, offer: Offer): FlowState {
  const ours = isOffered(offer, state.draft) ? undefined : state.offer;
  const after = ours ? { ...state, offer: ours } : { ...state, offer, source: 'receiver' as const };
  return state.step === 'loading' ? first(after, state.sent) : after;
}

/** Our own list takes the place of the receiver's; where not even that is there, the person is told. */
function unread(state: FlowState, builtIn: Offer | undefined): FlowState {
  if (state.source !== 'reading') return state;
  if (state.step !== 'loading') return { ...state, source: 'builtIn' };
  const kept = { ...keptOf(state), source: 'builtIn' as const };
  return builtIn ? first({ ...kept, offer: builtIn }, state.sent) : { ...kept, step: 'noOffer' };
}

function isOffered(offer: Offer, draft: Draft): boolean {
  if (!draft.group) return true;
  const reasons = chosenIn(offer, draft)?.group.reasons;
  return reasons !== undefined && (!draft.reason || reasons.some(({ code }) => code === draft.reason));
}

function edited(state: FlowState & { step: 'reason' | 'legal' }, change: Partial<Draft>): FlowState {
  const isOtherGroup = change.group !== undefined && change.group !== state.draft.group;
  // answers of parts are told one by one, also by what ends later than it began: the others stay
  const answers = { ...state.draft.answers, ...change.answers };
  const draft = { ...state.draft, ...(isOtherGroup && { reason: '' }), ...change, answers };
  const isMended = ({ field, code }: FieldIssue) =>
    !code
      ? 'answers' in change
      : field === 'reason'
        ? 'group' in change
        : Object.keys(change).some((key) => key.toLowerCase().endsWith(field.toLowerCase()));
  const issues = state.issues.filter(
    (issue) => !isMended(issue) && !(change.isAnonymous && isIdentity(issue)),
  );
  return { ...state, draft, issues: issues.length < state.issues.length ? issues : state.issues };
}

const isIdentity = ({ field }: FieldIssue) => field === 'name' || field === 'email';

function next(state: FlowState, found: readonly FieldIssue[] = []): FlowState {
  switch (state.step) {
    case 'reason': {
      const issues = [...issuesOfReason(state), ...found];
      if (issues.length) return reason(state, issues);
      return state.draft.isIllegal ? { ...keptOf(state), step: 'preparing' } : sending(state, 'reason');
    }
    case 'legal': {
      const issues = [...issuesOfNotice(state), ...found];
      return issues.length ? { ...state, issues } : sending(state, 'legal');
    }
    default:
      return state;
  }
}

function back(state: FlowState): FlowState {
  switch (state.step) {
    case 'preparing':
    case 'unprepared':
    case 'legal':
      return reason(state);
    case 'sending':
    case 'failed':
      return state.from === 'reason' ? reason(state) : legal(state);
    default:
      return state;
  }
}

/** Tries again what did not work. */
function again(state: FlowState): FlowState {
  switch (state.step) {
    case 'noOffer':
      return loading(state);
    case 'unprepared':
      return { ...keptOf(state), step: 'preparing' };
    case 'failed':
      return isRetryable(state.failure) ? sending(state, state.from) : state;
    default:
      return state;
  }
}

/** What can be corrected in a field leads to that field; the rest is told. */
function failed(kept: Kept, from: SendingStep, failure: Failure): FlowState {
  if (failure.kind !== 'refused' || !failure.issues.length) return { ...kept, step: 'failed', from, failure };
  const { issues } = failure;
  const isOfReason = from === 'reason' || issues.some(({ field }) => field === 'reason');
  return isOfReason ? reason(kept, issues) : legal(kept, issues);
}

function issuesOfReason({ offer, draft }: Kept): FieldIssue[] {
  if (!chosenIn(offer, draft)) return [{ field: 'reason', code: 'required' }];
  return draft.explanation.length > offer.limits.explanation
    ? [{ field: 'explanation', code: 'tooLong' }]
    : [];
}

const EMAIL = /^[^\s@<>",;:]+@[^\s@.]+(\.[^\s@.]+)+$/;

function issuesOfNotice(kept: Kept): FieldIssue[] {
  const { draft } = kept;
  const issues = issuesOfReason(kept);
  if (!draft.explanation.trim()) issues.push({ field: 'explanation', code: 'required' });
  if (asksIdentity(kept) && !draft.isAnonymous) {
    if (!draft.name.trim()) issues.push({ field: 'name', code: 'required' });
    if (!EMAIL.test(draft.email.trim()))
      issues.push({ field: 'email', code: draft.email.trim() ? 'format' : 'required' });
  }
  return issues;
}

/** Whether a notice asks for name and e-mail: never for reasons that are exempt (DSA Art. 16(2)(c)). */
export function asksIdentity({ offer, draft, isReporterKnown }: Kept): boolean {
  const isExempt = chosenIn(offer, draft)?.reason.traits.includes('identity-exempt') ?? false;
  return !isExempt && !isReporterKnown && offer.reporterRoles.includes('identified');
}

/** Whether a notice asks about rights in a work, such as copyright. */
export function asksRights({ offer, draft }: Kept): boolean {
  return draft.isIllegal && (chosenIn(offer, draft)?.reason.traits.includes('rights-holder') ?? false);
}

function assertNever(event: never): never {
  throw new TypeError(`This event is not in the flow: ${JSON.stringify(event)}`);
}
