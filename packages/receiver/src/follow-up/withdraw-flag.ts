import { after, type FlagStatus } from '@report-this/protocol';
import type { CaseOfFlag, FlagNow } from '../ports/follow-up-store.ts';
import { statusOf } from '../status/status-of.ts';
import type { Followed, FollowUpParts } from './follow-up-parts.ts';
import { illegalMove } from './refuse.ts';

const DECIDED =
  'This flag is decided, and can no longer be withdrawn. Read the status to see what came of it.';

/** SPEC §10.1.5: withdraws a flag once. `flagId` is one whose token was shown. */
export async function withdrawFlag(
  flagId: string,
  { store, clock, referenceFor }: FollowUpParts,
): Promise<Followed<FlagStatus>> {
  const verdict = await store.moveFlag({ flagId }, (now) => judge(flagId, now, clock.now()));
  if (verdict === undefined) return undefined;
  if (verdict === DECIDED) return illegalMove(DECIDED);
  const progress = await store.readProgress(flagId);
  return progress && { outcome: 'same', document: statusOf(progress, referenceFor) };
}

function judge(flagId: string, { number, withdrawnAt, cases }: FlagNow, at: number) {
  if (withdrawnAt !== undefined) return { verdict: 'withdrawn' };
  if (cases.some(({ state }) => !after(state, 'withdraw'))) return { verdict: DECIDED };
  const event = { type: 'flag.withdrawn', at, flagNumber: number } as const;
  const changes = cases.map((one) => ({ caseId: one.caseId, state: stateWithout(flagId, one), event }));
  return { verdict: 'withdrawn', change: { cases: changes, withdrawnAt: at } };
}

/** §10.1.7: a case goes on with its other flags, and waits no longer for the reporter who is gone. */
function stateWithout(flagId: string, { state, flagsLeft, question }: CaseOfFlag) {
  if (flagsLeft <= 1) return after(state, 'withdraw')!;
  return question?.flagId === flagId ? after(state, 'reply')! : state;
}
