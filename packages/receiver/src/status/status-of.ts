import type { Decision, DecisionForReporter, FlagStatus, State } from '@report-this/protocol';
import type { ReferenceFor } from '../intake/references.ts';
import { instantOf } from '../ports/clock.ts';
import type { FlagProgress, TargetProgress } from '../ports/status-store.ts';

/** SPEC §7: what a reporter may see of a flag. */
export function statusOf(progress: FlagProgress, referenceFor: ReferenceFor): FlagStatus {
  const timeline = timelineOf(progress);
  const appealUntil = lastAppealDay(progress.targets);
  return {
    flagId: progress.flagId,
    reference: referenceFor(progress.number),
    receivedAt: instantOf(progress.receivedAt),
    state: timeline.at(-1)!.state,
    timeline,
    targets: progress.targets.map(({ position, state, decision }) => ({
      target: position,
      state,
      ...(decision && { decision: forReporter(decision) }),
    })),
    ...(appealUntil && { appealUntil }),
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

/** §7.2: the states the flag went through, made of what became of its targets. A case may be older than the flag. */
function timelineOf({ receivedAt, targets }: FlagProgress): FlagStatus['timeline'] {
  const states: State[] = targets.map(() => 'received');
  const timeline: FlagStatus['timeline'] = [{ state: 'received', at: instantOf(receivedAt) }];
  for (const step of stepsOf(targets, receivedAt)) {
    states[step.target] = step.state;
    const state = stateOf(states);
    if (state !== timeline.at(-1)!.state) timeline.push({ state, at: instantOf(step.at) });
  }
  return timeline;
}

function stepsOf(targets: readonly TargetProgress[], receivedAt: number) {
  const steps = targets.flatMap(({ claimedAt, decision }, target) => [
    ...(claimedAt === undefined
      ? []
      : [{ target, state: 'inReview' as State, at: Math.max(claimedAt, receivedAt) }]),
    ...(decision
      ? [{ target, state: 'decided' as State, at: Math.max(Date.parse(decision.decidedAt), receivedAt) }]
      : []),
  ]);
  return steps.sort((one, other) => one.at - other.at);
}

/** The state of the targets when they agree; else in review. */
function stateOf(states: readonly State[]): State {
  return states.every((state) => state === states[0]) ? states[0]! : 'inReview';
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
