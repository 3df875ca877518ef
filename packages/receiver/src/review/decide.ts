import {
  after,
  type Decision,
  DecisionDraft,
  type Problem,
  problemOf,
  read,
  type Redress,
} from '@report-this/protocol';
import { canonicalOf } from '../intake/canonical-json.ts';
import { digestOf } from '../intake/digest.ts';
import { dayOf, instantOf } from '../ports/clock.ts';
import type { CaseNow, Judge } from '../ports/review-store.ts';
import { type ReviewParts, TAKEN } from './claim-case.ts';
import type { Moderator } from './moderator-key.ts';

/** What deciding works with. */
export interface DecideParts extends ReviewParts {
  /** Days in which a decision can be challenged. */
  readonly appealWindowDays: number;
  /** Where to complain, when the receiver says so. */
  readonly complaintContact: string | undefined;
}

/** A decision, new or repeated; a refusal; or undefined when there is no such case. */
export type Decided =
  | { readonly outcome: 'new' | 'same'; readonly decision: Decision }
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | undefined;

const DAY_MS = 24 * 60 * 60 * 1000;
const DECIDED = 'This case was decided before, by another decision. Read it again to see which.';
const ELSEWHERE =
  'A decision with this id was taken before, with other content or on another case. Use an id of its own.';
const CLOSED = 'A case in this state cannot be decided. Read it again to see what became of it.';

/** SPEC §8.4: decides a case once; the same draft again is answered with the same decision. */
export async function decide(
  caseId: string,
  document: unknown,
  moderator: Moderator,
  parts: DecideParts,
): Promise<Decided> {
  const found = read(DecisionDraft, document);
  if (!found.ok) {
    const detail = 'Correct what the issues name and send the decision again.';
    return { outcome: 'refused', problem: problemOf('invalid-decision', { detail, issues: found.issues }) };
  }
  const decision = decisionOf(found.value, caseId, parts);
  const digest = digestOf(canonicalOf(found.value));
  const verdict = await parts.store.move(
    { caseId, decisionId: decision.id },
    judgeOf(decision, digest, moderator, parts),
  );
  if (typeof verdict === 'string')
    return { outcome: 'refused', problem: problemOf('illegal-move', { detail: verdict }) };
  return verdict;
}

function judgeOf(
  decision: Decision,
  digest: string,
  { name }: Moderator,
  { clock }: DecideParts,
): Judge<Decided | string> {
  return ({ state, claimedBy, sameDecision }: CaseNow) => {
    if (sameDecision) {
      const isRepeat = sameDecision.decision.caseId === decision.caseId && sameDecision.digest === digest;
      return { verdict: isRepeat ? { outcome: 'same', decision: sameDecision.decision } : ELSEWHERE };
    }
    if (state === 'decided') return { verdict: DECIDED };
    // §8.4.4: who claimed a case decides it
    if (state === 'inReview' && claimedBy !== undefined && claimedBy !== name) return { verdict: TAKEN };
    const next = after(state, 'decide');
    if (!next) return { verdict: CLOSED };
    const at = clock.now();
    const event = { type: 'case.decided', at } as const;
    const change = { state: next, decision: { decision, digest, by: name, at }, event };
    return { verdict: { outcome: 'new', decision }, change };
  };
}

function decisionOf(draft: DecisionDraft, caseId: string, parts: DecideParts): Decision {
  const decidedAt = parts.clock.now();
  const { id, redress, ...statement } = draft;
  return {
    id,
    caseId,
    decidedAt: instantOf(decidedAt),
    ...statement,
    redress: redress ?? defaultRedress(decidedAt, parts),
  };
}

/** DSA Art. 16(5), 20 and 21: complain here, go to an out-of-court body, go to court. */
function defaultRedress(decidedAt: number, { appealWindowDays, complaintContact }: DecideParts): Redress[] {
  const until = dayOf(decidedAt + appealWindowDays * DAY_MS);
  return [
    { kind: 'internalComplaint', ...(complaintContact && { contact: complaintContact }), until },
    { kind: 'outOfCourt' },
    { kind: 'court' },
  ];
}
