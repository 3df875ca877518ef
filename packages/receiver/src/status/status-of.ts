import type { Decision, DecisionForReporter, FlagStatus, State } from '@report-this/protocol';
import { messageOf } from '../follow-up/message-view.ts';
import type { ReferenceFor } from '../intake/references.ts';
import { instantOf } from '../ports/clock.ts';
import type { FlagProgress, TargetProgress } from '../ports/status-store.ts';

/** SPEC §7: what a reporter may see of a flag. */
export function statusOf(progress: FlagProgress, referenceFor: ReferenceFor): FlagStatus {
  const isWithdrawn = progress.withdrawnAt !== undefined;
  const { timeline, states } = historyOf(progress);
  const appealUntil = isWithdrawn ? undefined : lastAppealDay(progress.targets);
  const messages = messagesOf(progress.targets);
  const { isAddressConfirmed } = progress;
  return {
    flagId: progress.flagId,
    reference: referenceFor(progress.number),
    receivedAt: instantOf(progress.receivedAt),
    state: timeline.at(-1)!.state,
    timeline,
    targets: progress.targets.map(({ position, decision }, index) => ({
      target: position,
      state: states[index]!,
      ...(decision && !isWithdrawn && { decision: forReporter(decision) }),
    })),
    ...(appealUntil && { appealUntil }),
    ...(messages.length > 0 && { messages }),
    ...(isAddressConfirmed !== undefined && { email: isAddressConfirmed ? 'confirmed' : 'unconfirmed' }),
  };
}

/** §7.4: no facts about the author, no moderator. */
function forReporter({
  outcome,
  decidedAt,
  measures,
  ground,
  automation,
  redress,
}: Decision): DecisionForReporter {
  return { outcome, decidedAt, measures, ...(ground && { ground }), automation, redress };
}

interface Step {
  readonly target: number;
  readonly state: State;
  readonly at: number;
}

/**
 * §7.2: the states that the flag went through, made of what became of its targets, and the states that these are in. A case
 * may be older than the flag; what its other reporters are asked is not told.
 */
function historyOf({ receivedAt, withdrawnAt, targets }: FlagProgress) {
  const states: State[] = targets.map(() => 'received');
  const timeline: FlagStatus['timeline'] = [{ state: 'received', at: instantOf(receivedAt) }];
  const reach = (at: number) => {
    const state = stateOf(states);
    if (state !== timeline.at(-1)!.state) timeline.push({ state, at: instantOf(at) });
  };
  const endedAt = withdrawnAt === undefined ? Infinity : Math.max(withdrawnAt, receivedAt);
  for (const step of stepsOf(targets, receivedAt, endedAt)) {
    // what is decided cannot be withdrawn: a decision on a withdrawn flag's case came later, be it within a millisecond
    if (step.at > endedAt || (step.state === 'decided' && endedAt < Infinity)) break;
    states[step.target] = step.state;
    reach(step.at);
  }
  if (endedAt < Infinity) {
    states.fill('withdrawn');
    reach(endedAt);
  }
  return { timeline, states };
}

function stepsOf(targets: readonly TargetProgress[], receivedAt: number, endedAt: number): Step[] {
  const steps = targets.flatMap((progress, target) =>
    raised(reachedBy(progress, receivedAt, endedAt), receivedAt).map((reached) => ({ target, ...reached })),
  );
  return steps.sort(byTime);
}

type Reached = Omit<Step, 'target'>;

/**
 * What a target went through, in the order in which it can only have been, whatever the clock said. Of claims the last one is
 * known: it may come after some questions and replies, but not after a question that has no answer, unless it was made for
 * other flags after this one was withdrawn.
 */
function reachedBy(
  { claimedAt, releasedAt, messages, decision }: TargetProgress,
  receivedAt: number,
  endedAt: number,
): Reached[] {
  const step = (state: State, at: number | undefined): Reached[] => (at === undefined ? [] : [{ state, at }]);
  const decided = step('decided', decision && Date.parse(decision.decidedAt));
  const wasOver = releasedAt !== undefined && releasedAt <= receivedAt && messages.length === 0;
  if (wasOver) return decided;

  const talk = raised(
    messages.flatMap(({ inReplyTo, at }) => step(inReplyTo === undefined ? 'needsInfo' : 'inReview', at)),
    receivedAt,
  );
  const unanswered = talk.at(-1)?.state === 'needsInfo' ? talk.splice(-1) : [];
  const claimed = step('inReview', claimedAt).filter(({ at }) => at <= endedAt);
  const review = [...claimed, ...talk].sort(byTime);
  return [...review, ...unanswered, ...step('received', releasedAt), ...decided];
}

/** Dates each step at the one before it at least. */
function raised(steps: readonly Reached[], from: number): Reached[] {
  let last = from;
  return steps.map(({ state, at }) => ({ state, at: (last = Math.max(last, at)) }));
}

function byTime(one: Reached, other: Reached): number {
  return one.at - other.at;
}

/** The state of the targets when they agree; else in review. */
function stateOf(states: readonly State[]): State {
  return states.every((state) => state === states[0]) ? states[0]! : 'inReview';
}

/** The messages about all targets: one about a target that the flag names twice stands there once. */
function messagesOf(targets: readonly TargetProgress[]): NonNullable<FlagStatus['messages']> {
  const byId = new Map(targets.flatMap(({ messages }) => messages.map((message) => [message.id, message])));
  return [...byId.values()].sort((one, other) => one.at - other.at).map(messageOf);
}

/** The first of the days on which a complaint ends: who keeps it loses no way of redress. */
function lastAppealDay(targets: readonly TargetProgress[]): string | undefined {
  const days = targets.flatMap(({ decision }) =>
    (decision?.redress ?? []).flatMap(({ kind, until }) =>
      kind === 'internalComplaint' && until ? [until] : [],
    ),
  );
  return days.sort()[0];
}
