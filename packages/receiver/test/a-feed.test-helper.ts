import type { Event } from '@report-this/protocol';
import { MODERATOR_KEY } from './a-server.test-helper.ts';

/** All that the feed of a receiver tells, page by page (SPEC §11.4). */
export async function eventsInFeed(url: string): Promise<Event[]> {
  const headers = { Authorization: `Bearer ${MODERATOR_KEY}` };
  const events: Event[] = [];
  for (let after = ''; ; after = `&after=${events.at(-1)!.id}`) {
    const page = await (await fetch(`${url}/events?limit=1000${after}`, { headers })).text();
    if (page === '') return events;
    const lines = page.trimEnd().split('\n');
    events.push(...lines.map((line) => JSON.parse(line) as Event));
  }
}
