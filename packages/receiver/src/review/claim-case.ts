import { after, type Case, type Problem, problemOf } from '@report-this/protocol';
import type { ReferenceFor } from '../intake/references.ts';
import type { Clock } from '../ports/clock.ts';
import type { CaseNow, ReviewStore } from '../ports/review-store.ts';
import { caseOf } from './case-view.ts';
import type { Moderator } from './moderator-key.ts';

/** What claiming works with. */
export interface ReviewParts {
  readonly store: ReviewStore;
  readonly clock: Clock;
  readonly referenceFor: ReferenceFor;
}

/** The case, claimed; a refusal; or undefined when there is no such case. */
export type Claimed =
  | { readonly outcome: 'claimed'; readonly case: Case }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | undefined;

/** SPEC §8.3.2: claims a case for a moderator; again by the same one changes nothing. */
export async function claimCase(caseId: string, moderator: Moderator, parts: ReviewParts): Promise<Claimed> {
  const verdict = await parts.store.move({ caseId }, (now) => judge(now, moderator, parts.clock.now()));
  if (verdict === undefined) return undefined;
  if (verdict !== 'claimed')
    return { outcome: 'refused', problem: problemOf('illegal-move', { detail: verdict }) };
  const stored = await parts.store.readCase(caseId);
  return stored && { outcome: 'claimed', case: caseOf(stored, parts.referenceFor) };
}

const TAKEN = 'Another moderator has claimed this case. Ask them to release it.';
const CLOSED = 'A case in this state cannot be claimed. Read it again to see what became of it.';

function judge({ state, claimedBy }: CaseNow, { name }: Moderator, at: number) {
  if (state === 'inReview') return { verdict: claimedBy === name ? 'claimed' : TAKEN };
  const next = after(state, 'claim');
  if (!next) return { verdict: CLOSED };
  return {
    verdict: 'claimed',
    change: { state: next, claim: { by: name, at }, event: { type: 'case.claimed', at } },
  } as const;
}
