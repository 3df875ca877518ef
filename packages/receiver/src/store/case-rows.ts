import { type Basis, type Decision, PRIORITIES, type State } from '@report-this/protocol';
import type { Kysely, Selectable } from 'kysely';
import type {
  CaseChange,
  FlagOfCase,
  Judge,
  MoveAddress,
  QueuedCase,
  StoredCase,
} from '../ports/review-store.ts';
import type { Tables } from './tables.ts';

type ReasonCount = QueuedCase['reasons'][number];

/** A case as the queue shows it. */
export function toQueuedCase(row: Selectable<Tables['cases']>, reasons: readonly ReasonCount[]): QueuedCase {
  return {
    id: row.id,
    target: row.target,
    state: row.state as State,
    priority: PRIORITIES[row.priority]!,
    flagCount: row.flag_count,
    reasons,
    openedAt: row.opened_at,
    lastFlaggedAt: row.last_flagged_at,
    claimedBy: row.claimed_by ?? undefined,
    claimedAt: row.claimed_at ?? undefined,
  };
}

/** What the flags of some cases say, the most frequent first. */
export async function readReasons(
  db: Kysely<Tables>,
  caseIds: readonly string[],
): Promise<Map<string, ReasonCount[]>> {
  const reasons = new Map<string, ReasonCount[]>(caseIds.map((id) => [id, []]));
  if (caseIds.length === 0) return reasons;
  const rows = await db
    .selectFrom('case_reasons')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .orderBy('count', 'desc')
    .orderBy('reason')
    .orderBy('basis')
    .execute();
  for (const { case_id, reason, basis, count } of rows)
    reasons.get(case_id)!.push({ reason, basis: basis as Basis, count });
  return reasons;
}

/** One case with its flags in the order of their arrival, its decision and the case before it. */
export async function readCase(db: Kysely<Tables>, id: string): Promise<StoredCase | undefined> {
  return db.transaction().execute(async (transaction) => {
    const row = await transaction.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const reasons = await readReasons(transaction, [id]);
    const decision = await transaction
      .selectFrom('decisions')
      .select('body')
      .where('case_id', '=', id)
      .executeTakeFirst();
    return {
      ...toQueuedCase(row, reasons.get(id)!),
      flags: await readFlags(transaction, id),
      decision: decision && (JSON.parse(decision.body) as Decision),
      previousCaseId: row.previous_case_id ?? undefined,
    };
  });
}

async function readFlags(db: Kysely<Tables>, caseId: string): Promise<FlagOfCase[]> {
  const rows = await db
    .selectFrom('flag_targets')
    .innerJoin('flags', 'flags.seq', 'flag_targets.flag_seq')
    .select(['flags.id', 'reference', 'received_at', 'role', 'missing', 'body', 'position'])
    .where('case_id', '=', caseId)
    .orderBy('flag_seq')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    flagId: row.id,
    reference: row.reference,
    receivedAt: row.received_at,
    role: row.role,
    missing: row.missing.split(' ').filter(Boolean) as FlagOfCase['missing'],
    body: row.body,
    position: row.position,
  }));
}

/** Judges a move by the case as it stands and records what it changes, in one transaction. */
export async function moveCase<Verdict>(
  db: Kysely<Tables>,
  { caseId, decisionId }: MoveAddress,
  judge: Judge<Verdict>,
): Promise<Verdict | undefined> {
  return db.transaction().execute(async (transaction) => {
    // a write first, so that no other writer comes between what is read and what is written
    const { numUpdatedRows } = await transaction
      .updateTable('cases')
      .set((expression) => ({ state: expression.ref('state') }))
      .where('id', '=', caseId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return undefined;
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
    if (change) await record(transaction, caseId, change);
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
  caseId: string,
  { state, claim, decision }: CaseChange,
): Promise<void> {
  await db
    .updateTable('cases')
    .set({ state, ...(claim && { claimed_by: claim.by, claimed_at: claim.at }) })
    .where('id', '=', caseId)
    .execute();
  if (!decision) return;
  await db
    .insertInto('decisions')
    .values({
      id: decision.decision.id,
      case_id: caseId,
      decided_at: decision.at,
      decided_by: decision.by,
      digest: decision.digest,
      body: JSON.stringify(decision.decision),
    })
    .execute();
}
