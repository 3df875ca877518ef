import { after, type Case, type Problem, problemOf } from '@report-this/protocol';
import type { ReferenceFor } from '../intake/references.ts';
import type { Clock } from '../ports/clock.ts';
import type { CaseNow, Judge, ReviewStore } from '../ports/review-store.ts';
import { caseOf } from './case-view.ts';
import type { Moderator } from './moderator-key.ts';

/** What claiming works with. */
export interface ReviewParts {
  readonly store: ReviewStore;
  readonly clock: Clock;
  readonly referenceFor: ReferenceFor;
}

/** The case, claimed or released; a refusal; or undefined when there is no such case. */
export type Claimed =
  | { readonly outcome: 'moved'; readonly case: Case }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | undefined;

/** SPEC §8.3.3: gives a case back to the queue, whoever claimed it; again changes nothing. */
export async function releaseCase(
  caseId: string,
  moderator: Moderator,
  parts: ReviewParts,
): Promise<Claimed> {
  return moved(
    caseId,
    ({ state, claimedBy }) => {
      if (state === 'received' && claimedBy === undefined) return { verdict: DONE };
      const next = after(state, 'release');
      if (!next) return { verdict: NOT_HELD };
      const at = parts.clock.now();
      return { verdict: DONE, change: { state: next, claim: null, event: { type: 'case.released', at } } };
    },
    moderator,
    parts,
  );
}

/** SPEC §8.3.2: claims a case for a moderator; again by the same one changes nothing. */
export async function claimCase(caseId: string, moderator: Moderator, parts: ReviewParts): Promise<Claimed> {
  return moved(caseId, (now) => judge(now, moderator, parts.clock.now()), moderator, parts);
}

async function moved(
  caseId: string,
  judgeMove: Judge<string>,
  moderator: Moderator,
  { store, referenceFor }: ReviewParts,
): Promise<Claimed> {
  const verdict = await store.move({ caseId }, judgeMove);
  if (verdict === undefined) return undefined;
  if (verdict !== DONE)
    return { outcome: 'refused', problem: problemOf('illegal-move', { detail: verdict }) };
  const stored = await store.readCase(caseId);
  return stored && { outcome: 'moved', case: caseOf(stored, referenceFor, moderator) };
}

const DONE = 'done';
const CLOSED = 'A case in this state cannot be claimed. Read it again to see what became of it.';
const NOT_HELD = 'A case in this state is not in review. Read it again to see what became of it.';
/** What another moderator than the one who claimed a case is told. */
export const TAKEN = 'Another moderator has claimed this case. Release it first, or ask them.';

function judge({ state, claimedBy }: CaseNow, { name }: Moderator, at: number) {
  if (state === 'inReview') return { verdict: claimedBy === name ? DONE : TAKEN };
  const next = after(state, 'claim');
  if (!next) return { verdict: CLOSED };
  const claim = { by: name, at };
  return { verdict: DONE, change: { state: next, claim, event: { type: 'case.claimed', at } } } as const;
}
