import { type Event, EVENT_TYPES } from '@report-this/protocol';
import { eventSchema, readBy } from '@report-this/protocol/json-schema';
import { decode, unexpected } from '../decode.ts';
import type { Reviewer, ReviewOptions } from '../review/reviewer.ts';

/** Which events to read. */
export interface EventsOptions extends ReviewOptions {
  /**
   * Where to go on: the id of the last event that was read. Keep it with what you made of the event, and nothing comes twice.
   * @default the first event of all
   */
  readonly after?: string;
  /**
   * How many events a request asks for at most, 1 to 1000. Raise it to catch up faster, lower it to hold less at once.
   * @default 100
   */
  readonly limit?: number;
}

/**
 * Reads the feed event by event to its present end, a page at a time and only as far as it is followed (SPEC §11.4). Ask again
 * with the last id as `after` for what has happened since. Events of types that this version does not know are passed over.
 * @example for await (const event of events(reviewer, { after: lastId })) …
 */
export async function* events(
  reviewer: Reviewer,
  options: EventsOptions = {},
): AsyncGenerator<Event, void, undefined> {
  const { limit, signal } = options;
  let { after } = options;
  const seen = new Set([after]);
  for (;;) {
    const page = await readPage(reviewer, { after, limit: limit?.toString() }, signal);
    for (const event of page) if (isKnown(event)) yield event;
    after = page.at(-1)?.id;
    if (after === undefined || seen.has(after)) return;
    seen.add(after);
  }
}

/** A line of the feed, before its type is known. */
type Line = { readonly id: string; readonly type?: unknown };

async function readPage(
  reviewer: Reviewer,
  query: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal | undefined,
): Promise<readonly Line[]> {
  const answer = await reviewer.send({
    method: 'GET',
    path: '/events',
    query,
    credential: reviewer.moderatorKey,
    headers: { accept: 'application/x-ndjson, application/problem+json' },
    signal,
  });
  const origin = { host: reviewer.host };
  if (answer.status !== 200) return decode(answer, () => ({ ok: false, issues: [] }), origin);
  if (answer.mediaType !== 'application/x-ndjson') throw unexpected(answer, origin);
  const lines = answer.text.split('\n').filter(Boolean);
  return lines.map((line) => {
    const document = parse(line);
    if (!hasId(document)) throw unexpected(answer, origin);
    if (!isKnown(document)) return document;
    const reading = readBy(eventSchema, document);
    if (!reading.ok) throw unexpected(answer, origin, reading.issues);
    return reading.value;
  });
}

function isKnown(event: Line): event is Event {
  return (EVENT_TYPES as readonly unknown[]).includes(event.type);
}

function hasId(document: unknown): document is Line {
  return (
    typeof document === 'object' && document !== null && 'id' in document && typeof document.id === 'string'
  );
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
