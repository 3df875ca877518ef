import { type Case, DecisionDraft, Flag, type Offer, PRIORITIES, read } from '@report-this/protocol';
import { answer, type FakeAnswer, refusal } from './fake-answer.ts';
import type { FakeRequest } from './fake-request.ts';
import { aReceipt, aStatus, summaryOf } from './samples.ts';

/** What the fake knows. */
export interface Holdings {
  readonly offer: Offer;
  /** Changed in place by claims and decisions. */
  readonly cases: Case[];
  /** Keys of moderators, and their names. */
  readonly moderators: Readonly<Record<string, string>>;
  readonly now: () => string;
}

/** Answers as a small receiver in memory does: repeats, refusals, claims and decisions included. */
export function usualAnswers(holdings: Holdings): (request: FakeRequest) => FakeAnswer {
  const flags = new Map<string, string>();

  const submit = ({ body, text }: FakeRequest): FakeAnswer => {
    const flag = read(Flag, body);
    if (!flag.ok) return refusal('invalid-flag', { issues: flag.issues });
    const { id: flagId } = flag.value;
    const known = flags.get(flagId);
    if (known !== undefined && known !== text) return refusal('flag-id-conflict');
    flags.set(flagId, text);
    return answer(known === undefined ? 201 : 200, aReceipt({ flagId }));
  };

  const status = (flagId: string, { headers }: FakeRequest): FakeAnswer => {
    const isEntitled = headers.get('authorization') === `Bearer ${aReceipt({ flagId }).token}`;
    return flags.has(flagId) && isEntitled ? answer(200, aStatus({ flagId })) : refusal('not-found');
  };

  const review = (path: string, request: FakeRequest): FakeAnswer => {
    const key = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
    const moderator = holdings.moderators[key];
    if (moderator === undefined) return refusal('unauthenticated');
    if (path === '/cases') return listed(holdings.cases, request.query);

    const [, id, move] = /^\/cases\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const index = holdings.cases.findIndex((it) => it.id === id);
    const found = holdings.cases[index];
    if (!found) return refusal('not-found');
    if (!move) return answer(200, found);

    const moved =
      move === 'claim'
        ? claimed(found, moderator, holdings.now())
        : decided(found, request.body, holdings.now());
    holdings.cases[index] = moved.after;
    return moved.answer;
  };

  return (request) => {
    const { method, path } = request;
    if (method === 'GET' && path === '') return offered(holdings.offer, request);
    if (method === 'POST' && path === '/flags') return submit(request);
    if (method === 'GET' && path.startsWith('/flags/')) return status(path.slice('/flags/'.length), request);
    if (path.startsWith('/cases')) return review(path, request);
    return refusal('not-found');
  };
}

const OFFER_TAG = '"offer-1"';

function offered(offer: Offer, { headers }: FakeRequest): FakeAnswer {
  const isHeld = headers.get('if-none-match') === OFFER_TAG;
  return isHeld ? answer(304, '', { etag: OFFER_TAG }) : answer(200, offer, { etag: OFFER_TAG });
}

type Moved = { answer: FakeAnswer; after: Case };

function listed(cases: readonly Case[], query: URLSearchParams): FakeAnswer {
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
  return answer(200, { items: page.map(summaryOf), ...(next && { next }) });
}

function claimed(found: Case, moderator: string, at: string): Moved {
  if (found.state === 'inReview' && found.claimedBy === moderator)
    return { answer: answer(200, found), after: found };
  if (found.state !== 'received') return { answer: refusal('illegal-move'), after: found };
  const after: Case = { ...found, state: 'inReview', claimedBy: moderator, claimedAt: at };
  return { answer: answer(200, after), after };
}

function decided(found: Case, body: unknown, at: string): Moved {
  const draft = read(DecisionDraft, body);
  if (!draft.ok) return { answer: refusal('invalid-decision', { issues: draft.issues }), after: found };
  if (found.decision) {
    const isRepeat = found.decision.id === draft.value.id;
    return { answer: isRepeat ? answer(200, found.decision) : refusal('illegal-move'), after: found };
  }
  const redress = draft.value.redress ?? [{ kind: 'court' as const }];
  const decision = { ...draft.value, redress, caseId: found.id, decidedAt: at };
  return { answer: answer(201, decision), after: { ...found, state: 'decided', decision } };
}
