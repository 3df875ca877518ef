import { type Kysely, sql } from 'kysely';

/**
 * What happened to cases, where it is told, and what is on its way. An event is one narrow row at the end of its table:
 * what it tells is looked up when it is told. A delivery is there until its endpoint took it.
 */
export async function events(db: Kysely<unknown>): Promise<void> {
  const { schema } = db;
  await schema
    .alterTable('cases')
    .addColumn('event_count', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema
    .createTable('events')
    .addColumn('seq', 'integer', (column) => column.primaryKey()) // rows are never deleted, so numbers never come again
    .addColumn('case_seq', 'integer', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('at', 'integer', (column) => column.notNull())
    .addColumn('flag_seq', 'integer')
    .addColumn('priority', 'integer')
    .execute();
  await schema
    .createTable('endpoints')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('types', 'text')
    .addColumn('disabled_reason', 'text')
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .addColumn('last_event_seq', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('endpoint_secrets')
    .addColumn('seq', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('endpoint_seq', 'integer', (column) => column.notNull().references('endpoints.seq'))
    .addColumn('signature', 'text', (column) => column.notNull())
    .addColumn('sealed', 'blob', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'integer')
    .execute();
  await schema.createIndex('secrets_of_endpoint').on('endpoint_secrets').column('endpoint_seq').execute();
  await schema
    .createTable('deliveries')
    .addColumn('endpoint_seq', 'integer', (column) => column.notNull())
    .addColumn('event_seq', 'integer', (column) => column.notNull())
    .addColumn('case_seq', 'integer', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'integer')
    .addPrimaryKeyConstraint('deliveries_key', ['endpoint_seq', 'event_seq'])
    .modifyEnd(sql`WITHOUT ROWID`)
    .execute();
  await schema
    .createIndex('deliveries_of_case')
    .on('deliveries')
    .columns(['endpoint_seq', 'case_seq', 'event_seq'])
    .execute();
  await schema
    .createIndex('due_deliveries')
    .on('deliveries')
    .columns(['endpoint_seq', 'due_at'])
    .where(sql<boolean>`due_at IS NOT NULL`)
    .execute();
}
