import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrate.ts';
import { type Migration, MIGRATIONS } from './migrations/index.ts';

const open = () =>
  new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Database(':memory:') }) });

const addMood: Migration = async (db) => {
  await db.schema.alterTable('flags').addColumn('mood', 'text').execute();
};

async function versionsIn(db: Kysely<unknown>) {
  return (await sql<{ version: number; applied_at: number }>`SELECT * FROM migrations`.execute(db)).rows;
}

describe('migrating', () => {
  it('brings an existing database forward, keeps what it holds, and does each step once', async () => {
    const db = open();
    await migrate(db, 1000);
    await sql`INSERT INTO flags
      (id, received_at, first_case_seq, priority, reason, basis, role, missing, digest, body)
      VALUES ('a', 1, 1, 2, 'terms.spam', 'terms', 'anonymous', '', 'd', '{}')`.execute(db);
    await migrate(db, 2000, [...MIGRATIONS, addMood]);
    await migrate(db, 3000, [...MIGRATIONS, addMood]);
    const { rows } = await sql<{ id: string; mood: null }>`SELECT id, mood FROM flags`.execute(db);
    assert.deepEqual({ ...rows[0] }, { id: 'a', mood: null });
    assert.deepEqual(
      (await versionsIn(db)).map(({ version, applied_at }) => [version, applied_at]),
      [...MIGRATIONS.map((_, index) => [index + 1, 1000]), [MIGRATIONS.length + 1, 2000]],
    );
  });

  it('leaves nothing of a step that fails', async () => {
    const db = open();
    await migrate(db, 1000);
    const failing: Migration = async (transaction) => {
      await addMood(transaction);
      throw new Error('the power went out');
    };
    await assert.rejects(migrate(db, 2000, [...MIGRATIONS, failing]), /power/);
    assert.equal((await versionsIn(db)).length, MIGRATIONS.length);
    await migrate(db, 3000, [...MIGRATIONS, addMood]);
    assert.equal((await versionsIn(db)).length, MIGRATIONS.length + 1);
  });

  it('refuses a database of a later release', async () => {
    const db = open();
    await migrate(db, 1000, [...MIGRATIONS, addMood]);
    const [newer, known] = [MIGRATIONS.length + 1, MIGRATIONS.length];
    await assert.rejects(migrate(db, 2000), new RegExp(`version ${newer}; this receiver knows ${known}\\.`));
  });
});
