import type { Offer, Receipt } from '@report-this/protocol';
import { chosenIn } from './chosen.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { type Failure, type FieldIssue, isRetryable } from './failure.ts';

/** Where the reasons come from: being read, the receiver, or the list of our own because the receiver's cannot be read. */
export type OfferSource = 'reading' | 'receiver' | 'builtIn';

/** The step from which a flag is sent, and to which a failure leads back. */
export type SendingStep = 'reason' | 'review';

/** Proof of intake, as the sender told it. */
export interface Sent {
  readonly receipt: Receipt;
  readonly isRepeat: boolean;
  /** Whether it was a legal notice: only then does the law ask for more. */
  readonly isNotice: boolean;
}

interface Kept {
  readonly draft: Draft;
  /** What is offered: the built-in list until the receiver's has been read. */
  readonly offer: Offer;
  readonly source: OfferSource;
  /** Whether the host says who reports: nothing is asked then. */
  readonly isReporterKnown: boolean;
}

/** Everything the dialog shows, by step. */
export type FlowState = Kept &
  (
    | { readonly step: 'closed'; readonly sent?: Sent; readonly queuedId?: string }
    | { readonly step: 'loading' }
    | { readonly step: 'reason'; readonly issues: readonly FieldIssue[] }
    | { readonly step: 'legal'; readonly issues: readonly FieldIssue[] }
    | { readonly step: 'review' }
    | { readonly step: 'sending'; readonly from: SendingStep }
    | { readonly step: 'failed'; readonly from: SendingStep; readonly failure: Failure }
    | { readonly step: 'queued'; readonly flagId: string }
    | { readonly step: 'received'; readonly sent: Sent; readonly isEarlier: boolean }
  );
export type Step = FlowState['step'];

/** Everything that can happen to the dialog. */
export type FlowEvent =
  | { readonly type: 'open' | 'offerSlow' | 'offerFailed' | 'readOffer' }
  | { readonly type: 'offerRead'; readonly offer: Offer }
  | { readonly type: 'edit'; readonly change: Partial<Draft> }
  | { readonly type: 'next' | 'back' | 'retry' | 'online' | 'again' | 'close' }
  | { readonly type: 'queued'; readonly flagId: string }
  | { readonly type: 'sent'; readonly receipt: Receipt; readonly isRepeat: boolean }
  | { readonly type: 'failed'; readonly failure: Failure };

/** A visit that has not begun. */
export function closedFlow(builtIn: Offer, isReporterKnown = false): FlowState {
  return { step: 'closed', draft: EMPTY_DRAFT, offer: builtIn, source: 'reading', isReporterKnown };
}

/**
 * The whole behaviour of the dialog: what a state becomes when something happens. An event that means nothing to a
 * state leaves it as it is, as the same object. The draft is kept through everything until the flag is sent.
 */
export function flow(state: FlowState, event: FlowEvent): FlowState {
  const kept = keptOf(state);
  const { source } = kept;

  switch (event.type) {
    case 'open':
      if (state.step !== 'closed') return state;
      if (state.sent) return { ...kept, step: 'received', sent: state.sent, isEarlier: true };
      return source === 'receiver' ? reason(kept) : { ...kept, step: 'loading', source: 'reading' };

    case 'readOffer':
      return state.step === 'reason' && source === 'builtIn'
        ? { ...kept, step: 'loading', source: 'reading' }
        : state;

    case 'offerRead':
      return offered(state, event.offer);

    case 'offerSlow':
      return state.step === 'loading' ? reason(kept) : state;

    case 'offerFailed':
      if (source !== 'reading') return state;
      return state.step === 'loading'
        ? reason({ ...kept, source: 'builtIn' })
        : { ...state, source: 'builtIn' };

    case 'edit':
      return state.step === 'reason' || state.step === 'legal' ? edited(state, event.change) : state;

    case 'next':
      return next(state);

    case 'back':
      return back(state);

    case 'sent': {
      if (state.step !== 'sending') return state;
      const sent = { receipt: event.receipt, isRepeat: event.isRepeat, isNotice: kept.draft.isIllegal };
      return { ...kept, draft: EMPTY_DRAFT, step: 'received', sent, isEarlier: false };
    }

    case 'queued':
      return state.step === 'sending'
        ? { ...kept, draft: EMPTY_DRAFT, step: 'queued', flagId: event.flagId }
        : state;

    case 'failed':
      return state.step === 'sending' ? failed(kept, state.from, event.failure) : state;

    case 'retry':
      if (state.step !== 'failed' || !isRetryable(state.failure)) return state;
      return { ...kept, step: 'sending', from: state.from };

    case 'online':
      if (state.step !== 'failed' || state.failure.kind !== 'offline') return state;
      return { ...kept, step: 'sending', from: state.from };

    case 'again':
      return state.step === 'received' ? reason(kept) : state;

    case 'close':
      if (state.step === 'closed') return state;
      return {
        ...kept,
        step: 'closed',
        ...(state.step === 'received' && { sent: state.sent }),
        ...(state.step === 'queued' && { queuedId: state.flagId }),
      };

    default:
      return assertNever(event);
  }
}

function keptOf({ draft, offer, source, isReporterKnown }: FlowState): Kept {
  return { draft, offer, source, isReporterKnown };
}

function reason(kept: Kept, issues: readonly FieldIssue[] = []): FlowState {
  return { ...kept, step: 'reason', issues };
}

/** The receiver's list replaces ours, unless the person has chosen something of ours that it lacks. */
function offered(state: FlowState, offer: Offer): FlowState {
  const kept: Kept = isOffered(offer, state.draft)
    ? { ...keptOf(state), offer, source: 'receiver' }
    : keptOf(state);
  return state.step === 'loading' ? reason(kept) : { ...state, ...kept };
}

function isOffered(offer: Offer, draft: Draft): boolean {
  if (!draft.group) return true;
  const reasons = chosenIn(offer, draft)?.group.reasons;
  return reasons !== undefined && (!draft.reason || reasons.some(({ code }) => code === draft.reason));
}

function edited(state: FlowState & { step: 'reason' | 'legal' }, change: Partial<Draft>): FlowState {
  const isOtherGroup = change.group !== undefined && change.group !== state.draft.group;
  const draft = { ...state.draft, ...(isOtherGroup && { reason: '' }), ...change };
  const isMended = ({ field }: FieldIssue) =>
    field === 'reason'
      ? 'group' in change
      : Object.keys(change).some((key) => key.toLowerCase().endsWith(field.toLowerCase()));
  const issues = state.issues.filter(
    (issue) => !isMended(issue) && !(change.isAnonymous && isIdentity(issue)),
  );
  return { ...state, draft, issues: issues.length < state.issues.length ? issues : state.issues };
}

const isIdentity = ({ field }: FieldIssue) => field === 'name' || field === 'email';

function next(state: FlowState): FlowState {
  const kept = keptOf(state);
  const { draft } = kept;
  switch (state.step) {
    case 'reason': {
      const issues = issuesOfReason(kept);
      if (issues.length) return reason(kept, issues);
      return draft.isIllegal
        ? { ...kept, step: 'legal', issues: [] }
        : { ...kept, step: 'sending', from: 'reason' };
    }
    case 'legal': {
      const issues = issuesOfNotice(kept);
      return issues.length ? { ...state, issues } : { ...kept, step: 'review' };
    }
    case 'review':
      return { ...kept, step: 'sending', from: 'review' };
    default:
      return state;
  }
}

function back(state: FlowState): FlowState {
  const kept = keptOf(state);
  switch (state.step) {
    case 'legal':
      return reason(kept);
    case 'review':
      return { ...kept, step: 'legal', issues: [] };
    case 'sending':
    case 'failed':
      return state.from === 'reason' ? reason(kept) : { ...kept, step: 'review' };
    default:
      return state;
  }
}

/** What can be corrected in a field leads to that field; the rest is told. */
function failed(kept: Kept, from: SendingStep, failure: Failure): FlowState {
  if (failure.kind !== 'refused' || !failure.issues.length) return { ...kept, step: 'failed', from, failure };
  const { issues } = failure;
  const isOfReason = from === 'reason' || issues.some(({ field }) => field === 'reason');
  return isOfReason ? reason(kept, issues) : { ...kept, step: 'legal', issues };
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
  if (!draft.isGoodFaith) issues.push({ field: 'goodFaith', code: 'required' });
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
