import { aCase } from './cases.ts';
import type { Context } from './context.ts';
import type { Exchange } from './exchange.ts';
import { expect, expectGranted, expectStatus } from './expect.ts';
import { membersOf } from './offer-facts.ts';
import type { Changes } from './sample-flag.ts';

const MOST_EVENTS = 200_000;

type Members = Readonly<Record<string, unknown>>;

/** Reads the feed from an event to its end, page by page, and does something between two pages. */
export async function readFeed(
  context: Context,
  {
    after,
    limit = 1000,
    between,
  }: { after?: string | undefined; limit?: number; between?: () => Promise<unknown> } = {},
): Promise<{ events: Members[]; last: Exchange }> {
  const events: Members[] = [];
  for (let cursor = after; ;) {
    const page = await context.review(`/events?limit=${limit}${cursor ? `&after=${cursor}` : ''}`);
    expectStatus(page, 200);
    const found = eventsIn(page);
    const newest = found.at(-1);
    if (!newest) return { events, last: page };
    events.push(...found);
    cursor = String(newest.id);
    expect(events.length < MOST_EVENTS, 'The feed is too long for the kit, or runs in a circle.', page);
    await between?.();
  }
}

/** The events of a page, one a line. */
export function eventsIn(page: Exchange): Members[] {
  const lines = page.response.text.split('\n').filter(Boolean);
  try {
    return lines.map((line) => membersOf(JSON.parse(line)));
  } catch {
    expect(false, 'Expected one JSON document in each line.', page);
  }
}

/** The last event there is, so that a check reads no further back than it must. */
export async function lastEvent(context: Context): Promise<string | undefined> {
  const { id } = (await readFeed(context)).events.at(-1) ?? {};
  return typeof id === 'string' ? id : undefined;
}

/** Flags something, claims its case, and reads what the feed tells of that. */
export async function told(
  context: Context,
  changes: Changes = {},
): Promise<{ events: Members[]; last: Exchange }> {
  const after = await lastEvent(context);
  const { caseId } = await aCase(context, changes);
  expectGranted(await context.review(`/cases/${caseId}/claim`, { method: 'POST' }));
  const { events, last } = await readFeed(context, { after });
  return { events: events.filter(({ data }) => membersOf(data).caseId === caseId), last };
}
