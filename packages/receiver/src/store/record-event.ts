import type { Kysely } from 'kysely';
import type { NewEvent } from '../ports/outbox-store.ts';
import type { Tables } from './tables.ts';

/** Records what a move tells, as the next event of its case. For use in the transaction that makes the move. */
export async function recordEvent(
  db: Kysely<Tables>,
  caseSeq: number,
  { type, at, flagNumber }: NewEvent,
): Promise<void> {
  const { event_count: sequence } = await db
    .updateTable('cases')
    .set((expression) => ({ event_count: expression('event_count', '+', 1) }))
    .where('seq', '=', caseSeq)
    .returning('event_count')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('events')
    .values({ case_seq: caseSeq, sequence, type, at, flag_seq: flagNumber ?? null, priority: null })
    .execute();
}
