import { readFeed } from '../../outbox/read-feed.ts';
import { refusal } from '../answer.ts';
import { moderated } from './moderated.ts';

/** SPEC §11.4: the feed of events, one a line. */
export const readEvents = moderated(async ({ query }, { outbox }) => {
  const feed = await readFeed({ after: query('after'), limit: query('limit') }, outbox);
  if (feed.outcome === 'refused') return refusal(feed.problem);
  const body = feed.events.map((event) => `${JSON.stringify(event)}\n`).join('');
  return { status: 200, body, mediaType: 'application/x-ndjson' };
});
