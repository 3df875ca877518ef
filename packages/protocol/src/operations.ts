import type * as z from 'zod/mini';
import { Case } from './case.ts';
import { Decision, DecisionDraft } from './decision.ts';
import { Flag } from './flag.ts';
import { FlagStatus } from './flag-status.ts';
import { Offer } from './offer.ts';
import { CasePage } from './page.ts';
import type { ProblemName } from './problem-registry.ts';
import { Receipt } from './receipt.ts';

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
  readonly credential?: 'receipt-token' | 'moderator-key';
  readonly request?: z.ZodMiniType;
  readonly answers: Readonly<Record<number, z.ZodMiniType>>;
  readonly problems: readonly ProblemName[];
}

const anywhere = ['method-not-allowed', 'rate-limited', 'internal', 'not-accepting'] as const;
const withBody = [
  'malformed-request',
  'request-timeout',
  'payload-too-large',
  'unsupported-media-type',
] as const;
const review = { credential: 'moderator-key' } as const;

/** Every operation of the core and of the extension `review` (SPEC §3, §6, §7, §8). */
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
] as const satisfies readonly Operation[];
export type OperationName = (typeof OPERATIONS)[number]['name'];
