import type * as z from 'zod/mini';
import { Case } from './case.ts';
import { Decision, DecisionDraft } from './decision.ts';
import { Event } from './event.ts';
import { Flag } from './flag.ts';
import { FlagStatus } from './flag-status.ts';
import { ConfirmationDraft, QuestionDraft, ReplyDraft } from './message.ts';
import { NoteDraft } from './note.ts';
import { Offer } from './offer.ts';
import { CasePage } from './page.ts';
import type { ProblemName } from './problem-registry.ts';
import { Receipt } from './receipt.ts';
import {
  DeliveryAttempt,
  DeliveryList,
  ReplayDraft,
  SecretDraft,
  Webhook,
  WebhookDraft,
  WebhookList,
  WebhookWithSecret,
} from './webhook.ts';

/** The extensions whose operations are in the table. */
export const EXTENSIONS = ['review', 'follow-up', 'events'] as const;
export type Extension = (typeof EXTENSIONS)[number];

/** One operation of the protocol: what is sent where, and what can come back. */
export interface Operation {
  readonly name: string;
  readonly clause: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST';
  /** Relative to the receiver's URL; `{id}` is a path parameter. */
  readonly path: string;
  /** Query parameters, each with its sentence. */
  readonly query?: Readonly<Record<string, string>>;
  /** The extension that it belongs to; absent for the core. */
  readonly extension?: Extension;
  readonly credential?: 'receipt-token' | 'moderator-key';
  readonly request?: z.ZodMiniType;
  /** By status. */
  readonly answers: Readonly<Record<number, z.ZodMiniType>>;
  /** Each line of an answer is a document of its own (NDJSON). */
  readonly isByLine?: boolean;
  readonly problems: readonly ProblemName[];
}

const anywhere = ['method-not-allowed', 'rate-limited', 'internal', 'not-accepting'] as const;
const withBody = [
  'malformed-request',
  'request-timeout',
  'payload-too-large',
  'unsupported-media-type',
] as const;
const review = { extension: 'review', credential: 'moderator-key' } as const;
const followUp = { extension: 'follow-up', credential: 'receipt-token' } as const;
const moderators = { extension: 'follow-up', credential: 'moderator-key' } as const;
const events = { extension: 'events', credential: 'moderator-key' } as const;
const ofReporter = [...anywhere, 'not-found', 'illegal-move'] as const;
const ofModerator = [...anywhere, 'unauthenticated', 'not-found'] as const;

/** Every operation of the core (SPEC §3, §6, §7) and of the extensions (§8, §10, §11). */
export const OPERATIONS = [
  {
    name: 'readOffer',
    clause: '3.1',
    summary: 'Reads what the receiver accepts.',
    method: 'GET',
    path: '',
    answers: { 200: Offer },
    problems: anywhere,
  },
  {
    name: 'submitFlag',
    clause: '6.1',
    summary: 'Submits a flag; a repeat is answered with the first receipt.',
    method: 'POST',
    path: '/flags',
    request: Flag,
    answers: { 200: Receipt, 201: Receipt },
    problems: [
      ...anywhere,
      ...withBody,
      'challenge-required',
      'flag-id-conflict',
      'invalid-flag',
      'reason-not-offered',
      'target-kind-not-accepted',
      'evidence-forbidden',
    ],
  },
  {
    name: 'readStatus',
    clause: '7.1',
    summary: 'Reads what came of a flag, with the token of its receipt.',
    method: 'GET',
    path: '/flags/{id}',
    credential: 'receipt-token',
    answers: { 200: FlagStatus },
    problems: [...anywhere, 'not-found'],
  },
  {
    name: 'listCases',
    clause: '8.2',
    summary: 'Lists cases, the most urgent first, then the oldest.',
    method: 'GET',
    path: '/cases',
    query: {
      state: 'Only cases in this state; without it the open ones, received and inReview.',
      after: 'The cursor `next` of the page before.',
      limit: 'How many cases at most, 1 to 100; 50 without it.',
    },
    ...review,
    answers: { 200: CasePage },
    problems: [...anywhere, 'malformed-request', 'unauthenticated'],
  },
  {
    name: 'readCase',
    clause: '8.3',
    summary: 'Reads one case with all its flags.',
    method: 'GET',
    path: '/cases/{id}',
    ...review,
    answers: { 200: Case },
    problems: [...anywhere, 'unauthenticated', 'not-found'],
  },
  {
    name: 'claimCase',
    clause: '8.3',
    summary: 'Claims a case for the moderator who asks.',
    method: 'POST',
    path: '/cases/{id}/claim',
    ...review,
    answers: { 200: Case },
    problems: [...anywhere, 'unauthenticated', 'not-found', 'illegal-move'],
  },
  {
    name: 'releaseCase',
    clause: '8.3',
    summary: 'Gives a claimed case back to the queue, whoever claimed it.',
    method: 'POST',
    path: '/cases/{id}/release',
    ...review,
    answers: { 200: Case },
    problems: [...anywhere, 'unauthenticated', 'not-found', 'illegal-move'],
  },
  {
    name: 'decideCase',
    clause: '8.4',
    summary: 'Decides a case with a statement of reasons.',
    method: 'POST',
    path: '/cases/{id}/decision',
    ...review,
    request: DecisionDraft,
    answers: { 200: Decision, 201: Decision },
    problems: [...anywhere, ...withBody, 'unauthenticated', 'not-found', 'illegal-move', 'invalid-decision'],
  },
  {
    name: 'reply',
    clause: '10.1',
    summary: 'Answers a question, with the token of the receipt.',
    method: 'POST',
    path: '/flags/{id}/messages',
    ...followUp,
    request: ReplyDraft,
    answers: { 200: FlagStatus, 201: FlagStatus },
    problems: [...ofReporter, ...withBody, 'invalid-message'],
  },
  {
    name: 'withdrawFlag',
    clause: '10.1',
    summary: 'Withdraws a flag, with the token of its receipt.',
    method: 'POST',
    path: '/flags/{id}/withdrawal',
    ...followUp,
    answers: { 200: FlagStatus },
    problems: ofReporter,
  },
  {
    name: 'confirmEmail',
    clause: '10.3',
    summary: "Confirms the reporter's e-mail address by the code that was sent there.",
    method: 'POST',
    path: '/flags/{id}/confirmation',
    ...followUp,
    request: ConfirmationDraft,
    answers: { 200: FlagStatus },
    problems: [...ofReporter, ...withBody, 'forbidden', 'invalid-message'],
  },
  {
    name: 'askReporter',
    clause: '10.2',
    summary: 'Asks the reporter of a flag of the case.',
    method: 'POST',
    path: '/cases/{id}/questions',
    ...moderators,
    request: QuestionDraft,
    answers: { 200: Case, 201: Case },
    problems: [...ofModerator, ...withBody, 'illegal-move', 'invalid-message'],
  },
  {
    name: 'addNote',
    clause: '10.2',
    summary: 'Leaves a note on a case, for moderators only.',
    method: 'POST',
    path: '/cases/{id}/notes',
    ...moderators,
    request: NoteDraft,
    answers: { 200: Case, 201: Case },
    problems: [...ofModerator, ...withBody, 'illegal-move', 'invalid-message'],
  },
  {
    name: 'listWebhooks',
    clause: '11.3',
    summary: 'Lists the endpoints that events are delivered to.',
    method: 'GET',
    path: '/webhooks',
    ...events,
    answers: { 200: WebhookList },
    problems: [...anywhere, 'unauthenticated'],
  },
  {
    name: 'addWebhook',
    clause: '11.3',
    summary: 'Registers an endpoint; its secret is told once.',
    method: 'POST',
    path: '/webhooks',
    ...events,
    request: WebhookDraft,
    answers: { 200: Webhook, 201: WebhookWithSecret },
    problems: [...anywhere, ...withBody, 'unauthenticated', 'invalid-webhook'],
  },
  {
    name: 'rotateSecret',
    clause: '11.3',
    summary: 'Gives an endpoint another secret; those before sign beside it for a while.',
    method: 'POST',
    path: '/webhooks/{id}/secrets',
    ...events,
    request: SecretDraft,
    answers: { 201: WebhookWithSecret },
    problems: [...ofModerator, ...withBody, 'invalid-webhook'],
  },
  {
    name: 'replayEvents',
    clause: '11.3',
    summary: 'Delivers an event and all after it to an endpoint again.',
    method: 'POST',
    path: '/webhooks/{id}/replay',
    ...events,
    request: ReplayDraft,
    answers: { 200: Webhook },
    problems: [...ofModerator, ...withBody, 'invalid-webhook'],
  },
  {
    name: 'disableWebhook',
    clause: '11.3',
    summary: 'Switches an endpoint off; its events wait.',
    method: 'POST',
    path: '/webhooks/{id}/disable',
    ...events,
    answers: { 200: Webhook },
    problems: ofModerator,
  },
  {
    name: 'enableWebhook',
    clause: '11.3',
    summary: 'Switches an endpoint on; it gets what waited for it.',
    method: 'POST',
    path: '/webhooks/{id}/enable',
    ...events,
    answers: { 200: Webhook },
    problems: ofModerator,
  },
  {
    name: 'testWebhook',
    clause: '11.3',
    summary: 'Sends an endpoint one delivery, to see whether it arrives.',
    method: 'POST',
    path: '/webhooks/{id}/test',
    ...events,
    answers: { 200: DeliveryAttempt },
    problems: ofModerator,
  },
  {
    name: 'listDeliveries',
    clause: '11.3',
    summary: 'Lists the last attempts to deliver to an endpoint.',
    method: 'GET',
    path: '/webhooks/{id}/deliveries',
    ...events,
    answers: { 200: DeliveryList },
    problems: ofModerator,
  },
  {
    name: 'readEvents',
    clause: '11.4',
    summary: 'Reads events in the order in which they were recorded, one a line.',
    method: 'GET',
    path: '/events',
    query: {
      after: 'The id of the last event that was read; without it from the first.',
      limit: 'How many events at most, 1 to 1000; 100 without it.',
    },
    ...events,
    answers: { 200: Event },
    isByLine: true,
    problems: [...anywhere, 'malformed-request', 'unauthenticated'],
  },
] as const satisfies readonly Operation[];
export type OperationName = (typeof OPERATIONS)[number]['name'];
