import { type CasePage, type Problem, problemOf, type State, STATES } from '@report-this/protocol';
import type { QueuePlace, ReviewStore } from '../ports/review-store.ts';
import { summaryOf } from './case-view.ts';
import type { Moderator } from './moderator-key.ts';
import { readCursor, writeCursor } from './cursor.ts';

/** What a moderator asks of the queue, as it came. */
export interface QueueQuery {
  readonly state: string | undefined;
  readonly after: string | undefined;
  readonly limit: string | undefined;
}

/** A page of the queue, or what is wrong with the question. */
export type Opened =
  | { readonly outcome: 'page'; readonly page: CasePage }
  | { readonly outcome: 'refused'; readonly problem: Problem };

const OPEN: readonly State[] = ['received', 'inReview'];
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 100;

/** SPEC §8.2: cases, the most urgent first, then the oldest. */
export async function openQueue(
  query: QueueQuery,
  store: ReviewStore,
  moderator: Moderator,
): Promise<Opened> {
  const states = query.state === undefined ? OPEN : STATES.filter((state) => state === query.state);
  if (states.length === 0) return refuse(`The parameter state must be one of ${STATES.join(', ')}.`);

  const limit = query.limit === undefined ? DEFAULT_LIMIT : readLimit(query.limit);
  if (limit === undefined)
    return refuse(`The parameter limit must be a whole number from 1 to ${MAX_LIMIT}.`);

  const after: QueuePlace | undefined = query.after === undefined ? undefined : readCursor(query.after);
  if (query.after !== undefined && !after)
    return refuse('The parameter after must be the `next` of an earlier page.');

  const { cases, next } = await store.readQueue(states, limit, after);
  return {
    outcome: 'page',
    page: {
      items: cases.map((found) => summaryOf(found, moderator)),
      ...(next && { next: writeCursor(next) }),
    },
  };
}

function readLimit(text: string): number | undefined {
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= MAX_LIMIT ? limit : undefined;
}

function refuse(detail: string): Opened {
  return { outcome: 'refused', problem: problemOf('malformed-request', { detail }) };
}
