import { PRIORITIES } from '@report-this/protocol';
import type { QueuePlace } from '../ports/review-store.ts';

/** A place in the queue as clients carry it: opaque to them. */
export function writeCursor({ walk, priority, openedAt, id }: QueuePlace): string {
  return Buffer.from(JSON.stringify([walk, PRIORITIES.indexOf(priority), openedAt, id])).toString(
    'base64url',
  );
}

/** Reads a cursor; undefined when it is none of ours. */
export function readCursor(cursor: string): QueuePlace | undefined {
  const fields = parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(fields) || fields.length !== 4) return undefined;
  const [walk, priority, openedAt, id] = fields as unknown[];
  const isPlace = Number.isSafeInteger(walk) && Number.isSafeInteger(openedAt) && typeof id === 'string';
  const name = PRIORITIES[priority as number];
  return isPlace && name
    ? { walk: walk as number, priority: name, openedAt: openedAt as number, id }
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
