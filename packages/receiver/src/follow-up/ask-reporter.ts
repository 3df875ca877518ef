import { after, type Case, QuestionDraft, read } from '@report-this/protocol';
import type { FlagNow, JudgeFlag } from '../ports/follow-up-store.ts';
import { caseOf } from '../review/case-view.ts';
import type { Moderator } from '../review/moderator-key.ts';
import type { Followed, FollowUpParts } from './follow-up-parts.ts';
import { illegalMove, invalidMessage } from './refuse.ts';

const NOT_NOW = 'Nobody can be asked about a case in this state. Read it again to see what became of it.';
const WITHDRAWN = 'The reporter has withdrawn this flag, and is no longer asked.';
const TAKEN =
  'A message with this id was sent before, with other content. Send this one under an id of its own.';
const NO_SUCH_FLAG = { pointer: '/flagId', code: 'unknown', detail: 'must be the id of a flag of this case' };

/** SPEC §10.2.1: asks the reporter of a flag once. */
export async function askReporter(
  caseId: string,
  document: unknown,
  moderator: Moderator,
  { store, clock, referenceFor }: FollowUpParts,
): Promise<Followed<Case>> {
  const found = read(QuestionDraft, document);
  if (!found.ok) return invalidMessage(found.issues);
  if (!(await store.readCase(caseId))) return undefined;
  const { id, flagId } = found.value;
  const judge = judgeOf(caseId, found.value, moderator, clock.now());
  const verdict = await store.moveFlag({ flagId, messageId: id }, judge);
  if (verdict === undefined || verdict === 'noSuchFlag') return invalidMessage([NO_SUCH_FLAG]);
  if (verdict !== 'new' && verdict !== 'same') return illegalMove(verdict);
  const stored = await store.readCase(caseId);
  return stored && { outcome: verdict, document: caseOf(stored, referenceFor, moderator) };
}

function judgeOf(caseId: string, draft: QuestionDraft, { name }: Moderator, at: number): JudgeFlag<string> {
  return ({ number, withdrawnAt, cases, sameMessage }: FlagNow) => {
    if (sameMessage) {
      const { flagId, text, inReplyTo } = sameMessage;
      const isSame =
        sameMessage.caseId === caseId &&
        flagId === draft.flagId &&
        text === draft.text &&
        inReplyTo === undefined;
      return { verdict: isSame ? 'same' : TAKEN };
    }
    const found = cases.find((one) => one.caseId === caseId);
    if (!found) return { verdict: 'noSuchFlag' };
    if (withdrawnAt !== undefined) return { verdict: WITHDRAWN };
    const state = after(found.state, 'ask');
    if (!state) return { verdict: NOT_NOW };
    const event = { type: 'case.asked', at, flagNumber: number } as const;
    const claim = found.claimedBy === undefined ? { claim: { by: name, at } } : {};
    const message = { ...draft, at, askedBy: name, inReplyTo: undefined };
    return { verdict: 'new', change: { cases: [{ caseId, state, event, ...claim }], message } };
  };
}
