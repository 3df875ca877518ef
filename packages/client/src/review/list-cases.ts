import type { CasePage, State } from '@report-this/protocol';
import { casePageSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Reviewer, ReviewOptions } from './reviewer.ts';

/** Which cases to list. */
export interface ListCasesOptions extends ReviewOptions {
  /**
   * Only cases in this state, such as `decided` for a look back.
   * @default the open ones: received and inReview
   */
  readonly state?: State;
  /**
   * Where to go on: the cursor `next` of the page before.
   * @default the head of the queue
   */
  readonly after?: string;
  /**
   * How many cases a page has at most, 1 to 100. Lower it for small screens, raise it to go through many.
   * @default 50
   */
  readonly limit?: number;
}

/** Reads a page of the queue: critical cases first, then the oldest (SPEC §8.2). */
export async function listCases(reviewer: Reviewer, options: ListCasesOptions = {}): Promise<CasePage> {
  const { state, after, limit, signal } = options;
  const answer = await reviewer.send({
    method: 'GET',
    path: '/cases',
    query: { state, after, limit: limit?.toString() },
    credential: reviewer.moderatorKey,
    signal,
  });
  return decode(answer, (document) => readBy(casePageSchema, document), { host: reviewer.host });
}
