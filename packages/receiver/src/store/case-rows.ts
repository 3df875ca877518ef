import { type Decision, PRIORITIES, type State } from '@report-this/protocol';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { CaseChange, Judge, MoveAddress, QueuedCase, StoredCase } from '../ports/review-store.ts';
import { StoreUnavailableError } from '../ports/store.ts';
import { flagsOfCase } from './flags-of-case.ts';
import { messagesOfCase, notesOfCase } from './follow-up.ts';
import { recordEvent } from './record-event.ts';
import { UNCOUNTED } from './sqlite-tally.ts';
import type { Tables } from './tables.ts';

/** The cases with what their first flag says of the target. */
export function selectCases(db: Kysely<Tables>) {
  return db
    .selectFrom('cases')
    .innerJoin('flags as opening', 'opening.seq', 'cases.opened_seq')
    .selectAll('cases')
    .select('opening.body as opening_body')
    .select(
      sql<string>`(SELECT json_group_array(json_object('reason', reason, 'basis', basis, 'count', count)) FROM
        (SELECT * FROM case_reasons WHERE case_seq = cases.seq ORDER BY count DESC, first_seq))`.as(
        'reasons',
      ),
    );
}

/** A row of `selectCases`. */
export type CaseRow = Selectable<Tables['cases']> & {
  readonly opening_body: string;
  /** What its flags say, as JSON: the most frequent first. */
  readonly reasons: string;
};

/** A case as the queue shows it. */
export function toQueuedCase(row: CaseRow): QueuedCase {
  const { targets } = JSON.parse(row.opening_body) as { targets: unknown[] };
  return {
    id: row.id,
    target: targets[row.opened_position],
    state: row.state as State,
    priority: PRIORITIES[row.priority]!,
    flagCount: row.flag_count,
    reasons: JSON.parse(row.reasons) as QueuedCase['reasons'],
    openedAt: row.opened_at,
    lastFlaggedAt: row.last_flagged_at,
    claimedBy: row.claimed_by ?? undefined,
    claimedAt: row.claimed_at ?? undefined,
  };
}

/** One case with its flags, its decision and the case before it. */
export async function readCase(db: Kysely<Tables>, id: string): Promise<StoredCase | undefined> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const row = await selectCases(transaction).where('cases.id', '=', id).executeTakeFirst();
      if (!row) return undefined;
      if (row.last_seq === null) throw new StoreUnavailableError(UNCOUNTED);
      const decision = await transaction
        .selectFrom('decisions')
        .select('body')
        .where('case_seq', '=', row.seq)
        .executeTakeFirst();
      return {
        ...toQueuedCase(row),
        flags: await flagsOfCase(transaction, row.seq),
        decision: decision && (JSON.parse(decision.body) as Decision),
        previousCaseId: row.previous_case_id ?? undefined,
        messages: await messagesOfCase(transaction, row.seq),
        notes: await notesOfCase(transaction, row.seq),
      };
    });
}

/**
 * Judges a move by the case as it stands and records what it changes, in one transaction. `alone` is called in it as soon
 * as nobody else can write.
 */
export async function moveCase<Verdict>(
  db: Kysely<Tables>,
  { caseId, decisionId }: MoveAddress,
  judge: Judge<Verdict>,
  alone: () => void,
): Promise<Verdict | undefined> {
  return db.transaction().execute(async (transaction) => {
    // a write first, so that no other writer comes between what is read and what is written
    const { numUpdatedRows } = await transaction
      .updateTable('cases')
      .set((expression) => ({ state: expression.ref('state') }))
      .where('id', '=', caseId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return undefined;
    alone();
    const row = await transaction
      .selectFrom('cases')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    const same = decisionId === undefined ? undefined : await readDecision(transaction, decisionId);
    const { verdict, change } = judge({
      state: row.state as State,
      claimedBy: row.claimed_by ?? undefined,
      sameDecision: same,
    });
    if (change) await record(transaction, row.seq, change);
    return verdict;
  });
}

async function readDecision(db: Kysely<Tables>, id: string) {
  const row = await db
    .selectFrom('decisions')
    .select(['body', 'digest'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { decision: JSON.parse(row.body) as Decision, digest: row.digest };
}

async function record(
  db: Kysely<Tables>,
  caseSeq: number,
  { state, claim, decision, event }: CaseChange,
): Promise<void> {
  await db
    .updateTable('cases')
    .set({
      state,
      ...(claim && { claimed_by: claim.by, claimed_at: claim.at }),
      // when it was claimed stays: the reporters were told that it was in review
      ...(claim === null && { claimed_by: null }),
    })
    .where('seq', '=', caseSeq)
    .execute();
  await recordEvent(db, caseSeq, event);
  if (!decision) return;
  await db
    .insertInto('decisions')
    .values({
      id: decision.decision.id,
      case_seq: caseSeq,
      decided_at: decision.at,
      decided_by: decision.by,
      digest: decision.digest,
      body: JSON.stringify(decision.decision),
    })
    .execute();
}
