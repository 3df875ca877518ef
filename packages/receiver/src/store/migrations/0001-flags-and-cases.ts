import { type Kysely, sql } from 'kysely';

/** An open case is the only one of its target; the condition stands here and in the upsert of `sqlite-intake.ts`. */
const OPEN = sql<boolean>`state IN ('received', 'inReview', 'needsInfo', 'awaitingConfirmation')`;

/** Flags, who sent them, cases and decisions. */
export async function flagsAndCases(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('flags')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('reference', 'text', (column) => column.notNull().unique())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('received_at', 'integer', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('missing', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('reporters')
    .addColumn('flag_id', 'text', (column) => column.notNull().primaryKey().references('flags.id'))
    .addColumn('sealed', 'blob', (column) => column.notNull())
    .execute();
  await schema
    .createTable('cases')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('target_key', 'text', (column) => column.notNull())
    .addColumn('target', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('priority', 'integer', (column) => column.notNull())
    .addColumn('flag_count', 'integer', (column) => column.notNull())
    .addColumn('opened_at', 'integer', (column) => column.notNull())
    .addColumn('last_flagged_at', 'integer', (column) => column.notNull())
    .addColumn('opened_seq', 'integer', (column) => column.notNull())
    .addColumn('high_seq', 'integer')
    .addColumn('critical_seq', 'integer')
    .addColumn('claimed_by', 'text')
    .addColumn('claimed_at', 'integer')
    .addColumn('previous_case_id', 'text')
    .execute();
  await schema.createIndex('one_open_case').on('cases').column('target_key').unique().where(OPEN).execute();
  await schema.createIndex('cases_of_target').on('cases').columns(['target_key', 'opened_seq']).execute();
  await schema.createIndex('queue').on('cases').columns(['state', 'priority', 'opened_at', 'id']).execute();
  await schema.createIndex('cases_made_high').on('cases').column('high_seq').execute();
  await schema.createIndex('cases_made_critical').on('cases').column('critical_seq').execute();
  await schema
    .createTable('flag_targets')
    .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'))
    .addColumn('flag_seq', 'integer', (column) => column.notNull().references('flags.seq'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('flag_targets_key', ['flag_seq', 'position'])
    .execute();
  await schema.createIndex('flags_of_case').on('flag_targets').columns(['case_id', 'flag_seq']).execute();
  await schema
    .createTable('case_reasons')
    .addColumn('case_id', 'text', (column) => column.notNull().references('cases.id'))
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_reasons_key', ['case_id', 'reason', 'basis'])
    .execute();
  await schema
    .createTable('decisions')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('case_id', 'text', (column) => column.notNull().unique().references('cases.id'))
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
