import { after, type FlagStatus, read, ReplyDraft } from '@report-this/protocol';
import type { FlagNow, JudgeFlag } from '../ports/follow-up-store.ts';
import { statusOf } from '../status/status-of.ts';
import type { Followed, FollowUpParts } from './follow-up-parts.ts';
import { illegalMove, invalidMessage } from './refuse.ts';

const NO_QUESTION = 'This flag has no open question with that id. Read the status to see what is asked.';
const TAKEN =
  'A message with this id was sent before, with other content. Send this one under an id of its own.';

/** SPEC §10.1.2: takes the answer to a question once. `flagId` is one whose token was shown. */
export async function reply(
  flagId: string,
  document: unknown,
  { store, clock, referenceFor }: FollowUpParts,
): Promise<Followed<FlagStatus>> {
  const found = read(ReplyDraft, document);
  if (!found.ok) return invalidMessage(found.issues);
  const judge = judgeOf(flagId, found.value, clock.now());
  const verdict = await store.moveFlag({ flagId, messageId: found.value.id }, judge);
  if (verdict === undefined) return undefined;
  if (verdict !== 'new' && verdict !== 'same') return illegalMove(verdict);
  const progress = await store.readProgress(flagId);
  return progress && { outcome: verdict, document: statusOf(progress, referenceFor) };
}

function judgeOf(flagId: string, draft: ReplyDraft, at: number): JudgeFlag<string> {
  return ({ number, cases, sameMessage }: FlagNow) => {
    if (sameMessage) {
      const { text, inReplyTo } = sameMessage;
      const isSame = sameMessage.flagId === flagId && text === draft.text && inReplyTo === draft.inReplyTo;
      return { verdict: isSame ? 'same' : TAKEN };
    }
    const asking = cases.find(
      ({ question }) => question?.id === draft.inReplyTo && question.flagId === flagId,
    );
    const state = asking && after(asking.state, 'reply');
    if (!asking || !state) return { verdict: NO_QUESTION };
    const event = { type: 'flag.replied', at, flagNumber: number } as const;
    const message = { ...draft, flagId, at, askedBy: undefined };
    return { verdict: 'new', change: { cases: [{ caseId: asking.caseId, state, event }], message } };
  };
}
