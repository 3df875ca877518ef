import {
  type Basis,
  type Decision,
  type EventType,
  PRIORITIES,
  type ReasonCode,
} from '@report-this/protocol';
import { type Kysely, sql } from 'kysely';
import type { RecordedEvent } from '../ports/outbox-store.ts';
import type { Tables } from './tables.ts';

/** The events with all that can be told of them. */
export function selectEvents(db: Kysely<Tables>) {
  return db
    .selectFrom('events')
    .innerJoin('cases', 'cases.seq', 'events.case_seq')
    .innerJoin('flags as opening', 'opening.seq', 'cases.opened_seq')
    .leftJoin('flags as about', 'about.seq', 'events.flag_seq')
    .leftJoin('decisions', 'decisions.case_seq', 'cases.seq')
    .select([
      'events.seq',
      'events.type',
      'events.at',
      'events.sequence',
      'events.priority',
      'events.flag_seq',
      'cases.id as case_id',
      'cases.opened_position',
      'cases.previous_case_id',
      'about.id as flag_id',
      'about.body as flag_body',
      'opening.body as opening_body',
      sql<string | null>`CASE WHEN events.type = 'case.decided' THEN decisions.body END`.as('decision'),
    ]);
}

/** A row of `selectEvents`. */
export interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly sequence: number;
  readonly priority: number | null;
  readonly flag_seq: number | null;
  readonly case_id: string;
  readonly opened_position: number;
  readonly previous_case_id: string | null;
  readonly flag_id: string | null;
  readonly flag_body: string | null;
  readonly opening_body: string;
  readonly decision: string | null;
}

/** An event of a row. */
export function toRecordedEvent(row: EventRow): RecordedEvent {
  const { targets } = JSON.parse(row.opening_body) as { targets: unknown[] };
  return {
    number: row.seq,
    type: row.type as EventType,
    at: row.at,
    caseId: row.case_id,
    sequence: row.sequence,
    target: targets[row.opened_position],
    previousCaseId: row.previous_case_id ?? undefined,
    priority: row.priority === null ? undefined : PRIORITIES[row.priority],
    flag: flagOf(row),
    decision: row.decision === null ? undefined : (JSON.parse(row.decision) as Decision),
  };
}

function flagOf({ flag_id: id, flag_seq: number, flag_body: body }: EventRow): RecordedEvent['flag'] {
  if (id === null || number === null || body === null) return undefined;
  const { claim } = JSON.parse(body) as { claim?: { reason: ReasonCode; basis: Basis } };
  return { id, number, reason: claim!.reason, basis: claim!.basis };
}

/** A page of the feed. */
export async function readEvents(
  db: Kysely<Tables>,
  after: number,
  limit: number,
): Promise<readonly RecordedEvent[]> {
  const rows = await selectEvents(db)
    .where('events.seq', '>', after)
    .orderBy('events.seq')
    .limit(limit)
    .execute();
  return rows.map(toRecordedEvent);
}
