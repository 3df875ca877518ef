import { type Kysely, sql } from 'kysely';

/** An open case is the only one of its target. */
const OPEN = sql<boolean>`state IN ('received', 'inReview', 'needsInfo', 'awaitingConfirmation')`;
const NOT_OPEN = sql<boolean>`state NOT IN ('received', 'inReview', 'needsInfo', 'awaitingConfirmation')`;

/**
 * Flags, who sent them, cases and decisions. What intake touches is kept narrow and joined by numbers: each page of each
 * index that a transaction changes is written twice. A flag knows the cases of its targets; what cases know of flags is
 * written for many at once (`sqlite-tally.ts`).
 */
export async function flagsAndCases(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('flags')
    .addColumn('seq', 'integer', (column) => column.primaryKey()) // rows are never deleted, so numbers never come again
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'integer', (column) => column.notNull())
    .addColumn('first_case_seq', 'integer', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('missing', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('further_targets')
    .addColumn('flag_seq', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('case_seq', 'integer', (column) => column.notNull())
    .addColumn('counts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('further_targets_key', ['flag_seq', 'position'])
    .modifyEnd(sql`WITHOUT ROWID`)
    .execute();
  await schema
    .createTable('reporters')
    .addColumn('flag_seq', 'integer', (column) => column.primaryKey().references('flags.seq'))
    .addColumn('sealed', 'blob', (column) => column.notNull())
    .execute();
  await schema
    .createTable('cases')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('target_key', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('flag_count', 'integer', (column) => column.notNull())
    .addColumn('opened_at', 'integer', (column) => column.notNull())
    .addColumn('last_flagged_at', 'integer', (column) => column.notNull())
    .addColumn('opened_seq', 'integer', (column) => column.notNull().references('flags.seq'))
    .addColumn('opened_position', 'integer', (column) => column.notNull())
    .addColumn('last_seq', 'integer')
    .addColumn('high_seq', 'integer')
    .addColumn('critical_seq', 'integer')
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_at', 'integer')
    .addColumn('previous_case_id', 'text')
    .execute();
  const index = (name: string) => schema.createIndex(name).on('cases');
  await index('one_open_case').column('target_key').unique().where(OPEN).execute();
  await index('closed_cases').columns(['target_key', 'seq']).where(NOT_OPEN).execute();
  await index('queue').columns(['state', 'priority', 'opened_at', 'id']).execute();
  await index('cases_made_high')
    .column('high_seq')
    .where(sql<boolean>`high_seq IS NOT NULL`)
    .execute();
  await index('cases_made_critical')
    .column('critical_seq')
    .where(sql<boolean>`critical_seq IS NOT NULL`)
    .execute();
  await schema
    .createTable('flag_targets')
    .addColumn('flag_seq', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('case_seq', 'integer', (column) => column.notNull())
    .addColumn('before_flag_seq', 'integer')
    .addPrimaryKeyConstraint('flag_targets_key', ['flag_seq', 'position'])
    .modifyEnd(sql`WITHOUT ROWID`)
    .execute();
  await schema
    .createTable('case_reasons')
    .addColumn('case_seq', 'integer', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('first_seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_reasons_key', ['case_seq', 'reason', 'basis'])
    .modifyEnd(sql`WITHOUT ROWID`)
    .execute();
  await schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('case_seq', 'integer', (column) => column.notNull().unique().references('cases.seq'))
    .addColumn('decided_at', 'integer', (column) => column.notNull())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('moderators')
    .addColumn('name', 'text', (column) => column.notNull().primaryKey())
    .addColumn('key_hash', 'text', (column) => column.notNull().unique())
    .execute();
}
