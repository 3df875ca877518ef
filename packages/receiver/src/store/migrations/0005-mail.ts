import { type Kysely, sql } from 'kysely';

/** The flags whose reporters can be written to, and the mails that wait. The addresses themselves stay sealed with their flags. */
export async function mail(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('addresses')
    .addColumn('flag_seq', 'integer', (column) => column.primaryKey())
    .addColumn('confirmed_at', 'integer')
    .execute();
  await schema
    .createTable('mails')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('flag_seq', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about', 'integer', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'integer', (column) => column.notNull())
    .addUniqueConstraint('mails_once', ['flag_seq', 'kind', 'about'])
    .execute();
  await schema.createIndex('due_mails').on('mails').column('due_at').execute();
  await schema
    .createTable('mail_cursor')
    .addColumn('last_event_seq', 'integer', (column) => column.notNull())
    .execute();
  await sql`INSERT INTO mail_cursor SELECT coalesce(max(seq), 0) FROM events`.execute(db);
}
