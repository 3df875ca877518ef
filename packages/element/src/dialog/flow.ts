import type { Offer } from '@report-this/protocol';
import { chosenIn } from './chosen.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { type Failure, type FieldIssue, isRetryable } from './failure.ts';
import type { FlowEvent } from './flow-event.ts';
import type { FlowState, Kept, SendingStep } from './flow-state.ts';

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
    case 'offerFailed':
      return unread(state, event);

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
        sent: state.sent,
        ...(state.step === 'queued' && { queuedId: state.flagId }),
        ...(state.step === 'forwarded' && { forwarded: state.forwarded }),
      };

    default:
      event satisfies never;
      return state;
  }
}

/** What stays when the step changes. */
function keptOf<Offered>({ draft, offer, source, late }: Kept<Offered>): Kept<Offered> {
  return { draft, offer, source, late };
}

/** What the reading of an offer leads to. */
type Purpose = Pick<FlowState & { step: 'loading' }, 'sent' | 'refused'>;

const loading = (kept: Kept<Offer | undefined>, { sent, refused }: Purpose = {}): FlowState => ({
  ...keptOf(kept),
  step: 'loading',
  sent,
  refused,
});

/** The first screen: the receipt of an earlier report, where there is one. */
const first = (kept: Kept, { sent, refused }: Purpose): FlowState =>
  sent ? { ...keptOf(kept), step: 'received', sent, isEarlier: true } : reason(kept, refused);

/** The list of reasons, with what is wrong. A choice that it no longer has is to be made again. */
function reason(kept: Kept, issues: readonly FieldIssue[] = []): FlowState {
  const after = renewed(kept);
  const isLost = after.draft !== kept.draft && !issues.length;
  return { ...keptOf(after), step: 'reason', issues: isLost ? [NOT_CHOSEN] : issues };
}

const NOT_CHOSEN: FieldIssue = { field: 'reason', code: 'required' };

/** Puts the receiver's list that came late in the place of the one before, without a choice that it lacks. */
function renewed(kept: Kept): Kept {
  const { late, draft } = kept;
  if (!late) return kept;
  const isKept = isOffered(late, draft);
  return {
    draft: isKept ? draft : { ...draft, group: '', reason: '' },
    offer: late,
    source: 'receiver',
    late: undefined,
  };
}

const legal = (kept: Kept, issues: readonly FieldIssue[] = []): FlowState => ({
  ...keptOf(kept),
  step: 'legal',
  issues,
});

const sending = (kept: Kept, from: SendingStep): FlowState => ({ ...keptOf(kept), step: 'sending', from });

function opened(state: FlowState): FlowState {
  if (state.step !== 'closed') return state;
  const { sent, offer, source, late } = state;
  return offer && (sent || late || source === 'receiver')
    ? first({ ...state, offer }, state)
    : loading(state, state);
}

/** The receiver's list is there. Another one that is on the screen stays: nothing moves under the finger. */
function offered(state: FlowState, late: Offer): FlowState {
  const after = { ...state, late };
  return state.step === 'loading' ? first({ ...after, offer: late }, state) : after;
}

/** The list from before, or our own, takes the place of the receiver's; where not even that is there, the person is told. */
function unread(
  state: FlowState,
  { type, builtIn }: FlowEvent & { type: 'offerSlow' | 'offerFailed' },
): FlowState {
  if (state.step !== 'loading') return state;
  const offer = state.offer ?? builtIn;
  if (offer) return first({ ...state, offer }, state);
  return type === 'offerSlow' ? state : { ...keptOf(state), step: 'noOffer' };
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
  const draft = {
    ...state.draft,
    ...(isOtherGroup && { reason: '', isDisliked: false }),
    ...change,
    answers,
  };
  const isMended = ({ field, code }: FieldIssue) =>
    (code ? field : 'answers') in change || (field === 'reason' && 'group' in change);
  const issues = state.issues.filter(
    (issue) => !isMended(issue) && !(change.isAnonymous && isIdentity(issue)),
  );
  return { ...state, draft, issues: issues.length < state.issues.length ? issues : state.issues };
}

const isIdentity = ({ field }: FieldIssue) => field === 'name' || field === 'email';

function next(before: FlowState, found: readonly FieldIssue[] = []): FlowState {
  if (before.step !== 'reason' && before.step !== 'legal') return before;
  // what a notice states in good faith stays what was read
  const state = before.step === 'reason' ? { ...before, ...renewed(before) } : before;
  if (state.draft.isDisliked && !state.draft.isIllegal) return { ...keptOf(state), step: 'comfort' };
  const issues = [...issuesOfReason(state), ...found];
  if (issues.length) return { ...state, issues };
  return state.step === 'reason' && state.draft.isIllegal
    ? { ...keptOf(state), step: 'preparing' }
    : sending(state, state.step);
}

function back(state: FlowState): FlowState {
  switch (state.step) {
    case 'comfort':
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
  if (issues[0]?.code === 'notOffered' && !kept.late) return loading(kept, { refused: issues });
  const isOfReason = from === 'reason' || issues.some(({ field }) => field === 'reason');
  return isOfReason ? reason(kept, issues) : legal(kept, issues);
}

/** What keeps a person from going on, whatever is sent. */
function issuesOfReason({ offer, draft }: Kept): FieldIssue[] {
  if (!chosenIn(offer, draft)) return [NOT_CHOSEN];
  return draft.explanation.length > offer.limits.explanation
    ? [{ field: 'explanation', code: 'tooLong' }]
    : [];
}
