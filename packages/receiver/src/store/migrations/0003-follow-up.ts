import type { Kysely } from 'kysely';

/** What comes after the receipt: questions and replies, notes, withdrawals. */
export async function followUp(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('cases')
    .addColumn('withdrawn_count', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createTable('messages')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('case_seq', 'integer', (column) => column.notNull().references('cases.seq'))
    .addColumn('flag_seq', 'integer', (column) => column.notNull().references('flags.seq'))
    .addColumn('asked_by', 'text')
    .addColumn('in_reply_to', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('messages_of_case').on('messages').columns(['case_seq', 'seq']).execute();
  await schema.createIndex('messages_of_flag').on('messages').columns(['flag_seq', 'seq']).execute();
  await schema
    .createTable('notes')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('case_seq', 'integer', (column) => column.notNull().references('cases.seq'))
    .addColumn('by', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('notes_of_case').on('notes').columns(['case_seq', 'seq']).execute();
  await schema
    .createTable('withdrawals')
    .addColumn('flag_seq', 'integer', (column) => column.primaryKey().references('flags.seq'))
    .addColumn('at', 'integer', (column) => column.notNull())
    .execute();
}
