import {
  type Case,
  type CaseMessage,
  DecisionDraft,
  NoteDraft,
  PRIORITIES,
  QuestionDraft,
  read,
} from '@report-this/protocol';
import { answer, type FakeAnswer, refusal } from './fake-answer.ts';
import type { FakeRequest } from './fake-request.ts';
import { summaryOf } from './samples/case.ts';

/** What a fake receiver knows of moderation. */
export interface ReviewHoldings {
  /** Changed in place. */
  readonly cases: Case[];
  /** Keys of moderators, and their names. */
  readonly moderators: Readonly<Record<string, string>>;
  readonly now: () => string;
}

/** Answers to moderators under `/cases`; `onAsked` is told of each new question. */
export function usualReview(
  { cases, moderators, now }: ReviewHoldings,
  onAsked: (question: CaseMessage) => void,
): (request: FakeRequest) => FakeAnswer {
  return ({ path, headers, query, body }) => {
    const moderator = moderators[headers.get('authorization')?.replace(/^Bearer /, '') ?? ''];
    if (moderator === undefined) return refusal('unauthenticated');
    if (path === '/cases') return listed(cases, query, moderator);

    const [, id, move] = /^\/cases\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const index = cases.findIndex((it) => it.id === id);
    const found = cases[index];
    if (!found) return refusal('not-found');
    if (!move) return answer(200, seenBy(found, moderator));

    const moveOf = MOVES[move];
    if (!moveOf) return refusal('not-found');
    const moved = moveOf({ found, moderator, body, at: now() });
    cases[index] = moved.after;
    if (moved.question) onAsked(moved.question);
    return moved.answer;
  };
}

type Moving = { found: Case; moderator: string; body: unknown; at: string };
type Moved = { answer: FakeAnswer; after: Case; question?: CaseMessage };

const MOVES: Readonly<Record<string, (moving: Moving) => Moved>> = {
  claim: claimed,
  release: released,
  decision: decided,
  questions: asked,
  notes: noted,
};

/** A case as a moderator sees it: whether it is theirs (SPEC §8.3.4). */
function seenBy(found: Case, moderator: string): Case {
  const { claimedBy } = found;
  return claimedBy === undefined ? found : { ...found, claimedByMe: claimedBy === moderator };
}

function listed(cases: readonly Case[], query: URLSearchParams, moderator: string): FakeAnswer {
  const states = query.has('state') ? [query.get('state')] : ['received', 'inReview'];
  const limit = Number(query.get('limit') ?? 50);
  const queue = cases
    .filter(({ state }) => states.includes(state))
    .sort(
      (a, b) =>
        PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) ||
        a.openedAt.localeCompare(b.openedAt),
    );
  const start = query.has('after') ? queue.findIndex(({ id }) => id === query.get('after')) + 1 : 0;
  const page = queue.slice(start, start + limit);
  const next = start + limit < queue.length ? page.at(-1)?.id : undefined;
  return answer(200, {
    items: page.map((found) => summaryOf(seenBy(found, moderator))),
    ...(next && { next }),
  });
}

function claimed({ found, moderator, at }: Moving): Moved {
  if (found.state === 'inReview' && found.claimedBy === moderator)
    return { answer: answer(200, seenBy(found, moderator)), after: found };
  if (found.state !== 'received') return { answer: refusal('illegal-move'), after: found };
  const after: Case = { ...found, state: 'inReview', claimedBy: moderator, claimedAt: at };
  return { answer: answer(200, seenBy(after, moderator)), after };
}

function released({ found }: Moving): Moved {
  if (found.state !== 'received' && found.state !== 'inReview')
    return { answer: refusal('illegal-move'), after: found };
  const { claimedBy: _claimedBy, claimedAt: _claimedAt, ...rest } = found;
  const after: Case = { ...rest, state: 'received' };
  return { answer: answer(200, after), after };
}

function decided({ found, moderator, body, at }: Moving): Moved {
  const draft = read(DecisionDraft, body);
  if (!draft.ok) return { answer: refusal('invalid-decision', { issues: draft.issues }), after: found };
  if (found.decision) {
    const isRepeat = found.decision.id === draft.value.id;
    return { answer: isRepeat ? answer(200, found.decision) : refusal('illegal-move'), after: found };
  }
  if (found.state === 'inReview' && found.claimedBy !== undefined && found.claimedBy !== moderator)
    return { answer: refusal('illegal-move'), after: found };
  const redress = draft.value.redress ?? [{ kind: 'court' as const }];
  const decision = { ...draft.value, redress, caseId: found.id, decidedAt: at };
  return { answer: answer(201, decision), after: { ...found, state: 'decided', decision } };
}

function asked({ found, moderator, body, at }: Moving): Moved {
  const draft = read(QuestionDraft, body);
  if (!draft.ok) return { answer: refusal('invalid-message', { issues: draft.issues }), after: found };
  const { messages = [] } = found;
  if (messages.some(({ id }) => id === draft.value.id))
    return { answer: answer(200, seenBy(found, moderator)), after: found };
  if (found.decision) return { answer: refusal('illegal-move'), after: found };
  const question = { ...draft.value, from: 'platform', at } as const;
  const claim = found.claimedBy === undefined ? { claimedBy: moderator, claimedAt: at } : {};
  const after: Case = { ...found, ...claim, state: 'needsInfo', messages: [...messages, question] };
  return { answer: answer(201, seenBy(after, moderator)), after, question };
}

function noted({ found, moderator, body, at }: Moving): Moved {
  const draft = read(NoteDraft, body);
  if (!draft.ok) return { answer: refusal('invalid-message', { issues: draft.issues }), after: found };
  const { notes = [] } = found;
  if (notes.some(({ id }) => id === draft.value.id))
    return { answer: answer(200, seenBy(found, moderator)), after: found };
  const after: Case = { ...found, notes: [...notes, { ...draft.value, by: moderator, at }] };
  return { answer: answer(201, seenBy(after, moderator)), after };
}
