import {
  type CaseMessage,
  ConfirmationDraft,
  type FlagStatus,
  read,
  ReplyDraft,
} from '@report-this/protocol';
import { answer, type FakeAnswer, refusal } from './fake-answer.ts';
import type { FakeRequest } from './fake-request.ts';
import { aReceipt } from './samples/flag.ts';

/** What a fake receiver knows of what comes after the receipt. */
export interface FollowUpHoldings {
  /** Changed in place, by the flag's id. */
  readonly statuses: Map<string, FlagStatus>;
  /** The code that was mailed for a flag, by its id. */
  readonly codes: Readonly<Record<string, string>>;
  readonly now: () => string;
  readonly onReplied: (reply: CaseMessage) => void;
}

/** Answers to reporters under `/flags/{id}`. */
export function usualFollowUp(holdings: FollowUpHoldings): (request: FakeRequest) => FakeAnswer {
  const { statuses, codes, now, onReplied } = holdings;

  const replied = (status: FlagStatus, body: unknown): FakeAnswer => {
    const draft = read(ReplyDraft, body);
    if (!draft.ok) return refusal('invalid-message', { issues: draft.issues });
    const { id, inReplyTo, text } = draft.value;
    const { messages = [] } = status;
    if (messages.some((message) => message.id === id)) return answer(200, status);
    const isAsked = messages.some((message) => message.id === inReplyTo && message.from === 'platform');
    const isAnswered = messages.some((message) => message.inReplyTo === inReplyTo);
    if (!isAsked || isAnswered || status.state === 'withdrawn') return refusal('illegal-move');
    const reply = { id, from: 'reporter', text, at: now(), inReplyTo } as const;
    onReplied({ ...reply, flagId: status.flagId });
    return answer(201, kept({ ...inState(status, 'inReview', now()), messages: [...messages, reply] }));
  };

  const withdrawn = (status: FlagStatus): FakeAnswer => {
    if (status.state === 'decided') return refusal('illegal-move');
    const after = inState(status, 'withdrawn', now());
    return answer(200, status.state === 'withdrawn' ? status : kept(after));
  };

  const confirmed = (status: FlagStatus, body: unknown): FakeAnswer => {
    const draft = read(ConfirmationDraft, body);
    if (!draft.ok) return refusal('invalid-message', { issues: draft.issues });
    const code = codes[status.flagId];
    if (code === undefined) return refusal('illegal-move');
    return code === draft.value.code ? answer(200, status) : refusal('forbidden');
  };

  const kept = (status: FlagStatus): FlagStatus => {
    statuses.set(status.flagId, status);
    return status;
  };

  return ({ method, path, headers, body }) => {
    const [, flagId = '', move] = /^\/flags\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
    const status = statuses.get(flagId);
    const isEntitled = headers.get('authorization') === `Bearer ${aReceipt({ flagId }).token}`;
    if (!status || !isEntitled) return refusal('not-found');
    if (!move && method === 'GET') return answer(200, status);
    if (move === 'messages') return replied(status, body);
    if (move === 'withdrawal') return withdrawn(status);
    if (move === 'confirmation') return confirmed(status, body);
    return refusal('not-found');
  };
}

/** A status whose flag and targets are in another state since then. */
export function inState(status: FlagStatus, state: FlagStatus['state'], at: string): FlagStatus {
  return {
    ...status,
    state,
    timeline: [...status.timeline, { state, at }],
    targets: status.targets.map(({ target }) => ({ target, state })),
  };
}
