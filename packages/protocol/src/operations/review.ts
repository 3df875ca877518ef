import { Case } from '../case.ts';
import { Decision, DecisionDraft } from '../decision.ts';
import { CasePage } from '../page.ts';
import type { Operation } from './operation.ts';
import { anywhere, withBody } from './problems.ts';

const review = { extension: 'review', credential: 'moderator-key' } as const;

/** The operations of the extension `review` (SPEC §8). */
export const reviewOperations = [
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
    summary: 'Reads one case with its flags.',
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
] as const satisfies readonly Operation[];
