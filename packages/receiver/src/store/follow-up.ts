import type { State, Uuid } from '@report-this/protocol';
import { type Kysely, sql } from 'kysely';
import type {
  CaseOfFlag,
  FlagAddress,
  FlagChange,
  FlagNow,
  FollowUpStore,
  JudgeFlag,
  StoredMessage,
  StoredNote,
} from '../ports/follow-up-store.ts';
import { recordEvent } from './record-event.ts';
import type { Tables } from './tables.ts';

/** Where reporters and moderators talk, on a database. `alone`: see `moveCase`. */
export function followUpOn(db: Kysely<Tables>, alone: () => void): FollowUpStore {
  return {
    moveFlag: (address, judge) =>
      db.transaction().execute((transaction) => moveFlag(transaction, address, judge, alone)),
    addNote: (caseId, note) => db.transaction().execute((transaction) => addNote(transaction, caseId, note)),
  };
}

async function moveFlag<Verdict>(
  db: Kysely<Tables>,
  { flagId, messageId }: FlagAddress,
  judge: JudgeFlag<Verdict>,
  alone: () => void,
): Promise<Verdict | undefined> {
  // a write first, so that no other writer comes between what is read and what is written
  const flag = await db
    .updateTable('flags')
    .set((expression) => ({ role: expression.ref('role') }))
    .where('id', '=', flagId)
    .returning('seq')
    .executeTakeFirst();
  if (!flag) return undefined;
  alone();
  const now = await readFlag(db, flag.seq, messageId);
  const { verdict, change } = judge(now);
  if (change) await record(db, flag.seq, change);
  return verdict;
}

async function readFlag(db: Kysely<Tables>, seq: number, messageId: Uuid | undefined): Promise<FlagNow> {
  const withdrawal = await db
    .selectFrom('withdrawals')
    .select('at')
    .where('flag_seq', '=', seq)
    .executeTakeFirst();
  const rows = await db
    .selectFrom('flag_targets')
    .innerJoin('cases', 'cases.seq', 'flag_targets.case_seq')
    .where('flag_targets.flag_seq', '=', seq)
    .groupBy('cases.seq')
    .orderBy(sql`min(flag_targets.position)`)
    .select(['cases.id', 'cases.seq', 'state', 'claimed_by', 'flag_count', 'withdrawn_count'])
    .execute();
  const cases: CaseOfFlag[] = [];
  for (const row of rows) {
    const state = row.state as State;
    cases.push({
      caseId: row.id,
      state,
      claimedBy: row.claimed_by ?? undefined,
      question: state === 'needsInfo' ? await lastQuestion(db, row.seq) : undefined,
      flagsLeft: row.flag_count - row.withdrawn_count,
    });
  }
  const sameMessage = messageId === undefined ? undefined : await readMessage(db, messageId);
  return { number: seq, withdrawnAt: withdrawal?.at, cases, sameMessage };
}

async function lastQuestion(db: Kysely<Tables>, caseSeq: number): Promise<CaseOfFlag['question']> {
  return db
    .selectFrom('messages')
    .innerJoin('flags', 'flags.seq', 'messages.flag_seq')
    .where('case_seq', '=', caseSeq)
    .where('in_reply_to', 'is', null)
    .orderBy('messages.seq', 'desc')
    .limit(1)
    .select(['messages.id', 'flags.id as flagId'])
    .executeTakeFirst();
}

function selectMessages(db: Kysely<Tables>) {
  return db
    .selectFrom('messages')
    .innerJoin('flags', 'flags.seq', 'messages.flag_seq')
    .innerJoin('cases', 'cases.seq', 'messages.case_seq')
    .select([
      'messages.id',
      'flags.id as flagId',
      'cases.id as caseId',
      'messages.case_seq',
      'text',
      'at',
      'asked_by',
      'in_reply_to',
    ])
    .orderBy('messages.seq');
}

type MessageRow = Awaited<ReturnType<ReturnType<typeof selectMessages>['executeTakeFirstOrThrow']>>;

function toMessage({ id, flagId, text, at, asked_by, in_reply_to }: MessageRow): StoredMessage {
  return { id, flagId, text, at, askedBy: asked_by ?? undefined, inReplyTo: in_reply_to ?? undefined };
}

async function readMessage(db: Kysely<Tables>, id: Uuid): Promise<FlagNow['sameMessage']> {
  const row = await selectMessages(db).where('messages.id', '=', id).executeTakeFirst();
  return row && { ...toMessage(row), caseId: row.caseId };
}

/** The questions and replies of a case, the oldest first. */
export async function messagesOfCase(db: Kysely<Tables>, caseSeq: number): Promise<StoredMessage[]> {
  return (await selectMessages(db).where('messages.case_seq', '=', caseSeq).execute()).map(toMessage);
}

/** The questions to a flag's reporter and the replies, the oldest first, each with the number of its case. */
export async function messagesOfFlag(
  db: Kysely<Tables>,
  flagSeq: number,
): Promise<(StoredMessage & { readonly caseSeq: number })[]> {
  const rows = await selectMessages(db).where('messages.flag_seq', '=', flagSeq).execute();
  return rows.map((row) => ({ ...toMessage(row), caseSeq: row.case_seq }));
}

/** The notes on a case, the oldest first. */
export function notesOfCase(db: Kysely<Tables>, caseSeq: number): Promise<StoredNote[]> {
  return db
    .selectFrom('notes')
    .select(['id', 'by', 'text', 'at'])
    .where('case_seq', '=', caseSeq)
    .orderBy('seq')
    .execute();
}

async function record(db: Kysely<Tables>, flagSeq: number, change: FlagChange): Promise<void> {
  const { message, withdrawnAt } = change;
  const caseSeqs: number[] = [];
  for (const { caseId, state, claim, event } of change.cases) {
    const { seq } = await db
      .updateTable('cases')
      .set({ state, ...(claim && { claimed_by: claim.by, claimed_at: claim.at }) })
      .where('id', '=', caseId)
      .returning('seq')
      .executeTakeFirstOrThrow();
    await recordEvent(db, seq, event);
    caseSeqs.push(seq);
  }
  if (message) {
    const { id, text, at, askedBy = null, inReplyTo = null } = message;
    await db
      .insertInto('messages')
      .values({
        id,
        case_seq: caseSeqs[0]!,
        flag_seq: flagSeq,
        asked_by: askedBy,
        in_reply_to: inReplyTo,
        text,
        at,
      })
      .execute();
  }
  if (withdrawnAt === undefined) return;
  await db.insertInto('withdrawals').values({ flag_seq: flagSeq, at: withdrawnAt }).execute();
  await db
    .updateTable('cases')
    .set((expression) => ({ withdrawn_count: expression('withdrawn_count', '+', 1) }))
    .where('seq', 'in', caseSeqs)
    .execute();
}

async function addNote(
  db: Kysely<Tables>,
  caseId: Uuid,
  { id, by, text, at }: StoredNote,
): Promise<'new' | 'same' | 'conflict' | undefined> {
  const found = await db.selectFrom('cases').select('seq').where('id', '=', caseId).executeTakeFirst();
  if (!found) return undefined;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('notes')
    .values({ id, case_seq: found.seq, by, text, at })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows) return 'new';
  const kept = await db
    .selectFrom('notes')
    .select(['case_seq', 'by', 'text'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return kept.case_seq === found.seq && kept.by === by && kept.text === text ? 'same' : 'conflict';
}
