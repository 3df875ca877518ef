import { Event, read } from '@report-this/protocol';
import type { Check } from '../check.ts';
import { expect, expectProblem, expectStatus } from '../expect.ts';
import { eventsIn, lastEvent, readFeed, told } from '../feed.ts';

/** SPEC §11.4: the feed, for those who pull. */
export const feedChecks: readonly Check[] = [
  {
    id: 'feed.form',
    clause: '11.4.1',
    level: 'MUST',
    title: 'Answers with events, one a line, no more than asked for',
    async run(context) {
      await told(context);
      const page = await context.review('/events?limit=2');
      expectStatus(page, 200);
      const mediaType = page.response.headers.get('content-type');
      expect(
        /^application\/x-ndjson\b/.test(mediaType ?? ''),
        `Expected application/x-ndjson, got ${mediaType}.`,
        page,
      );
      const events = eventsIn(page);
      expect(events.length === 2, `Expected two lines, got ${events.length}.`, page);
      for (const event of events) expect(read(Event, event).ok, 'A line has not the form of an event.', page);
    },
  },
  {
    id: 'feed.walk',
    clause: '11.4.2',
    level: 'MUST',
    title: 'Shows every event exactly once to those who follow, while others are recorded',
    async run(context) {
      const after = await lastEvent(context);
      for (let count = 0; count < 3; count++) await context.take(await context.aFlag());
      let more = 3;
      const walked = await readFeed(context, {
        after,
        limit: 2,
        between: async () => {
          if (more-- > 0) await context.take(await context.aFlag());
        },
      });
      const { events } = await readFeed(context, { after });
      const ids = (all: typeof events) => all.map(({ id }) => id).join();
      expect(events.length >= 6, `Expected at least six events, got ${events.length}.`, walked.last);
      expect(ids(walked.events) === ids(events), 'Expected each event once, in one order.', walked.last);
    },
  },
  {
    id: 'feed.question',
    clause: '11.4.3',
    level: 'MUST',
    title: 'Refuses a place and a limit that are none',
    async run(context) {
      for (const query of ['limit=0', 'limit=1001', 'limit=x', `after=${(await context.aFlag()).id}`])
        expectProblem(await context.review(`/events?${query}`), 'malformed-request');
    },
  },
];
