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

/** What happens to a case that is told of. */
export interface Story {
  /** What the flag changes in the sample. @default nothing */
  readonly changes?: Changes;
  /** What a moderator does then. @default claims the case */
  readonly moves?: readonly ('claim' | 'release')[];
  /** How they decide at last. @default not */
  readonly decision?: Members;
}

/** Flags something, claims its case or does more with it, and reads what the feed tells of that. */
export async function told(
  context: Context,
  { changes = {}, moves = ['claim'], decision }: Story = {},
): Promise<{ events: Members[]; last: Exchange }> {
  const after = await lastEvent(context);
  const { caseId } = await aCase(context, changes);
  for (const move of moves)
    expectGranted(await context.review(`/cases/${caseId}/${move}`, { method: 'POST' }));
  if (decision) expectGranted(await context.review(`/cases/${caseId}/decision`, { json: decision }));
  const { events, last } = await readFeed(context, { after });
  return { events: events.filter(({ data }) => membersOf(data).caseId === caseId), last };
}
