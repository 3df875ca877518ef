import type { Kysely } from 'kysely';

/** What came of the last attempts to deliver, for people to look at. */
export async function attempts(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('attempts')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('endpoint_seq', 'integer', (column) => column.notNull().references('endpoints.seq'))
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .execute();
  await schema.createIndex('attempts_of_endpoint').on('attempts').columns(['endpoint_seq', 'seq']).execute();
}
