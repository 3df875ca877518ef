import {
  type Case,
  type CaseMessage,
  type Event,
  Flag,
  type FlagStatus,
  type Offer,
  read,
} from '@report-this/protocol';
import { answer, type FakeAnswer, refusal } from './fake-answer.ts';
import type { FakeRequest } from './fake-request.ts';
import { aReceipt, aStatus } from './samples/flag.ts';
import { refuseUnoffered } from './refuse-unoffered.ts';
import { usualEndpoints } from './usual-endpoints.ts';
import { inState, usualFollowUp } from './usual-follow-up.ts';
import { usualReview } from './usual-review.ts';

/** What the fake knows. */
export interface Holdings {
  readonly offer: Offer;
  /** Changed in place by what moderators and reporters do. */
  readonly cases: Case[];
  /** Flags that it has, as their reporters see them. */
  readonly statuses: readonly FlagStatus[];
  /** The code that was mailed for a flag, by its id. */
  readonly codes: Readonly<Record<string, string>>;
  /** What its feed tells. */
  readonly events: readonly Event[];
  /** Keys of moderators, and their names. */
  readonly moderators: Readonly<Record<string, string>>;
  readonly now: () => string;
}

/** Answers as a small receiver in memory does: repeats, refusals, and what comes after the receipt, on both sides. */
export function usualAnswers(holdings: Holdings): (request: FakeRequest) => FakeAnswer {
  const { offer, cases, now } = holdings;
  const flags = new Map<string, string>();
  const statuses = new Map(holdings.statuses.map((status) => [status.flagId, status]));

  const submit = ({ body, text }: FakeRequest): FakeAnswer => {
    const flag = read(Flag, body);
    if (!flag.ok) return refusal('invalid-flag', { issues: flag.issues });
    const unoffered = refuseUnoffered(flag.value, offer);
    if (unoffered) return unoffered;
    const { id: flagId } = flag.value;
    const known = flags.get(flagId);
    if (known !== undefined && known !== text) return refusal('flag-id-conflict');
    flags.set(flagId, text);
    if (!statuses.has(flagId)) statuses.set(flagId, aStatus({ flagId }));
    return answer(known === undefined ? 201 : 200, aReceipt({ flagId }));
  };

  const tellReporter = ({ flagId, ...question }: CaseMessage): void => {
    const status = statuses.get(flagId);
    const { messages = [] } = status ?? {};
    if (status)
      statuses.set(flagId, { ...inState(status, 'needsInfo', now()), messages: [...messages, question] });
  };

  const tellModerators = (reply: CaseMessage): void => {
    const index = cases.findIndex(({ messages = [] }) => messages.some(({ id }) => id === reply.inReplyTo));
    const { messages = [], ...found } = cases[index] ?? {};
    if ('id' in found) cases[index] = { ...found, state: 'inReview', messages: [...messages, reply] };
  };

  const followUp = usualFollowUp({ ...holdings, statuses, onReplied: tellModerators });
  const review = usualReview(holdings, tellReporter);
  const endpoints = usualEndpoints(holdings);

  return (request) => {
    const { method, path } = request;
    if (method === 'GET' && path === '') return offered(offer, request);
    if (method === 'POST' && path === '/flags') return submit(request);
    if (path.startsWith('/flags/')) return followUp(request);
    if (path.startsWith('/cases')) return review(request);
    if (path === '/events' || path.startsWith('/webhooks')) return endpoints(request);
    return refusal('not-found');
  };
}

const OFFER_TAG = '"offer-1"';

function offered(offer: Offer, { headers }: FakeRequest): FakeAnswer {
  const isHeld = headers.get('if-none-match') === OFFER_TAG;
  return isHeld ? answer(304, '', { etag: OFFER_TAG }) : answer(200, offer, { etag: OFFER_TAG });
}
