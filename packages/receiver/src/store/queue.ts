import { PRIORITIES, type State } from '@report-this/protocol';
import { type Kysely, sql } from 'kysely';
import type { QueuePage, QueuePlace } from '../ports/review-store.ts';
import { type CaseRow, selectCases, toQueuedCase } from './case-rows.ts';
import type { Tables } from './tables.ts';

type Placed = CaseRow & { place: number };

/**
 * One page of a walk through the queue. A flag can make a case more urgent, and so lift it over the reader's place, where
 * it would never be seen. So a walk goes by the urgency that cases had when it began: those lifted since are read apart
 * (they are few) and put where they were.
 */
export async function readQueue(
  db: Kysely<Tables>,
  states: readonly State[],
  limit: number,
  after: QueuePlace | undefined,
): Promise<QueuePage> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const walk = after?.walk ?? (await newestFlag(transaction));
      const found: Placed[] = [];
      for (const state of states) found.push(...(await casesIn(transaction, state, limit + 1, after)));
      if (after) found.push(...(await liftedCases(transaction, states, limit + 1, after)));
      const rows = found.sort(inOrder).slice(0, limit);
      return {
        cases: rows.map(toQueuedCase),
        next: found.length > limit ? placeOf(rows.at(-1)!, walk) : undefined,
      };
    });
}

async function newestFlag(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('flags')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** By the index: no state, however full, makes this slower. */
async function casesIn(
  db: Kysely<Tables>,
  state: State,
  limit: number,
  after: QueuePlace | undefined,
): Promise<Placed[]> {
  let query = selectCases(db)
    .select('cases.priority as place')
    .where('state', '=', state)
    .where('last_seq', 'is not', null)
    .orderBy('cases.priority')
    .orderBy('opened_at')
    .orderBy('cases.id')
    .limit(limit);
  if (after) {
    const { walk, openedAt, id } = after;
    const priority = PRIORITIES.indexOf(after.priority);
    query = query.where(
      sql<boolean>`(cases.priority, opened_at, cases.id) > (${priority}, ${openedAt}, ${id})`,
    ).where(sql<boolean>`(opened_seq > ${walk}
        OR (coalesce(high_seq, 0) <= ${walk} AND coalesce(critical_seq, 0) <= ${walk}))`);
  }
  return query.execute();
}

/** The cases that were there when the walk began and were made more urgent since, at the place they had. */
async function liftedCases(
  db: Kysely<Tables>,
  states: readonly State[],
  limit: number,
  { walk, priority, openedAt, id }: QueuePlace,
): Promise<Placed[]> {
  const place = sql<number>`CASE WHEN critical_seq <= ${walk} THEN 0 WHEN high_seq <= ${walk} THEN 1 ELSE 2 END`;
  return selectCases(db)
    .select(place.as('place'))
    .where('state', 'in', states)
    .where('last_seq', 'is not', null)
    .where('opened_seq', '<=', walk)
    .where((expression) =>
      expression.or([expression('high_seq', '>', walk), expression('critical_seq', '>', walk)]),
    )
    .where(
      sql<boolean>`(${place}, opened_at, cases.id) > (${PRIORITIES.indexOf(priority)}, ${openedAt}, ${id})`,
    )
    .orderBy('place')
    .orderBy('opened_at')
    .orderBy('cases.id')
    .limit(limit)
    .execute();
}

function inOrder(one: Placed, other: Placed): number {
  return one.place - other.place || one.opened_at - other.opened_at || (one.id < other.id ? -1 : 1);
}

function placeOf(row: Placed, walk: number): QueuePlace {
  return { walk, priority: PRIORITIES[row.place]!, openedAt: row.opened_at, id: row.id };
}
