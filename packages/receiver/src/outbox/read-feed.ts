import { type Event, type Problem, problemOf } from '@report-this/protocol';
import { eventOf } from './event-of.ts';
import { findEvent } from './find-event.ts';
import type { OutboxParts } from './outbox-parts.ts';

/** What a reader asks of the feed, as it came. */
export interface FeedQuery {
  readonly after: string | undefined;
  readonly limit: string | undefined;
}

/** Some events, or what is wrong with the question. */
export type Feed =
  | { readonly outcome: 'events'; readonly events: readonly Event[] }
  | { readonly outcome: 'refused'; readonly problem: Problem };

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** SPEC §11.4: events in the order in which they were recorded. */
export async function readFeed({ after, limit }: FeedQuery, parts: OutboxParts): Promise<Feed> {
  const wanted = limit === undefined ? DEFAULT_LIMIT : /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (wanted < 1 || wanted > MAX_LIMIT)
    return refuse(`The parameter limit must be a whole number from 1 to ${MAX_LIMIT}.`);

  const number = after === undefined ? 0 : await findEvent(after, parts);
  if (number === undefined) return refuse('The parameter after must be the id of an event of this receiver.');

  const recorded = await parts.store.readEvents(number, wanted);
  return { outcome: 'events', events: recorded.map((event) => eventOf(event, parts)) };
}

function refuse(detail: string): Feed {
  return { outcome: 'refused', problem: problemOf('malformed-request', { detail }) };
}
