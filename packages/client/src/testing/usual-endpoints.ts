import {
  type DeliveryAttempt,
  type Event,
  read,
  ReplayDraft,
  SecretDraft,
  type Webhook,
  WebhookDraft,
} from '@report-this/protocol';
import { answer, type FakeAnswer, refusal } from './fake-answer.ts';
import type { FakeRequest } from './fake-request.ts';
import { anId } from './samples/an-id.ts';

/** What a fake receiver knows of events. */
export interface EndpointHoldings {
  readonly events: readonly Event[];
  /** Keys of moderators, and their names. */
  readonly moderators: Readonly<Record<string, string>>;
  readonly now: () => string;
}

/** Answers under `/webhooks` and `/events`. Deliveries of tests always arrive. */
export function usualEndpoints({ events, moderators, now }: EndpointHoldings) {
  const endpoints = new Map<string, Webhook>();
  const attempts = new Map<string, DeliveryAttempt[]>();
  let secrets = 0;
  const nextSecret = () => `whsec_${btoa(`secret-number-${String(++secrets).padStart(10, '0')}`)}`;
  const refuse = (issues: Parameters<typeof refusal>[1]) => refusal('invalid-webhook', issues);

  const fed = (query: URLSearchParams): FakeAnswer => {
    const after = query.get('after');
    const start = after === null ? 0 : events.findIndex(({ id }) => id === after) + 1;
    if (after !== null && start === 0) return refusal('malformed-request');
    const page = events.slice(start, start + Number(query.get('limit') ?? 100));
    const text = page.map((event) => `${JSON.stringify(event)}\n`).join('');
    return answer(200, text, { 'content-type': 'application/x-ndjson' });
  };

  const added = (body: unknown): FakeAnswer => {
    const draft = read(WebhookDraft, body);
    if (!draft.ok) return refuse({ issues: draft.issues });
    const { id = anId(5000 + endpoints.size), signature = 'hmac', ...rest } = draft.value;
    const known = endpoints.get(id);
    if (known) return answer(200, known);
    const createdAt = now();
    const endpoint: Webhook = {
      ...rest,
      id,
      state: 'active',
      createdAt,
      secrets: [{ signature, createdAt }],
    };
    endpoints.set(id, endpoint);
    return answer(201, { ...endpoint, secret: nextSecret() });
  };

  const rotated = (endpoint: Webhook, body: unknown): FakeAnswer => {
    const draft = read(SecretDraft, body);
    if (!draft.ok) return refuse({ issues: draft.issues });
    const { signature = 'hmac', overlapSeconds } = draft.value;
    const before = overlapSeconds === 0 ? [] : endpoint.secrets;
    const after = { ...endpoint, secrets: [...before, { signature, createdAt: now() }] };
    endpoints.set(endpoint.id, after);
    return answer(201, { ...after, secret: nextSecret() });
  };

  const replayed = (endpoint: Webhook, body: unknown): FakeAnswer => {
    const draft = read(ReplayDraft, body);
    if (!draft.ok) return refuse({ issues: draft.issues });
    return events.some(({ id }) => id === draft.value.from) ? answer(200, endpoint) : refuse({});
  };

  const tested = ({ id }: Webhook): FakeAnswer => {
    const before = attempts.get(id) ?? [];
    const eventId = anId(6000 + before.length);
    const attempt = { eventId, type: 'webhook.tested', at: now(), tries: 1, outcome: 'delivered' } as const;
    attempts.set(id, [attempt, ...before]);
    return answer(200, attempt);
  };

  const switched = ({ disabledReason: _before, ...endpoint }: Webhook, isOn: boolean): FakeAnswer => {
    const after: Webhook = isOn
      ? { ...endpoint, state: 'active' }
      : { ...endpoint, state: 'disabled', disabledReason: 'switchedOff' };
    endpoints.set(endpoint.id, after);
    return answer(200, after);
  };

  return ({ method, path, headers, query, body }: FakeRequest): FakeAnswer => {
    const key = headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
    if (moderators[key] === undefined) return refusal('unauthenticated');
    if (path === '/events') return fed(query);
    if (path === '/webhooks')
      return method === 'GET' ? answer(200, { items: [...endpoints.values()] }) : added(body);
    const [, id = '', move] = /^\/webhooks\/([^/]+)\/(\w+)$/.exec(path) ?? [];
    const endpoint = endpoints.get(id);
    if (!endpoint) return refusal('not-found');
    if (move === 'secrets') return rotated(endpoint, body);
    if (move === 'replay') return replayed(endpoint, body);
    if (move === 'test') return tested(endpoint);
    if (move === 'deliveries') return answer(200, { items: attempts.get(id) ?? [] });
    return switched(endpoint, move === 'enable');
  };
}
