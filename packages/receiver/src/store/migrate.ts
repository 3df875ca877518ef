import { type Kysely, sql } from 'kysely';
import { type Migration, MIGRATIONS } from './migrations/index.ts';

/**
 * Brings a database to the newest version. Each step is one transaction that begins by writing down its version: a
 * second process that comes at the same time waits there, and then finds the step done.
 */
export async function migrate(
  db: Kysely<unknown>,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await sql`CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)`.execute(
    db,
  );
  await refuseNewer(db, migrations.length);
  for (const [index, step] of migrations.entries()) {
    await db.transaction().execute(async (transaction) => {
      const claimed = await sql`INSERT INTO migrations (version, applied_at) VALUES (${index + 1}, ${now})
        ON CONFLICT (version) DO NOTHING`.execute(transaction);
      if (claimed.numAffectedRows) await step(transaction);
    });
  }
}

async function refuseNewer(db: Kysely<unknown>, newest: number): Promise<void> {
  const { rows } = await sql<{
    version: number | null;
  }>`SELECT max(version) AS version FROM migrations`.execute(db);
  const version = rows[0]?.version ?? 0;
  if (version > newest) {
    throw new Error(
      `The database has version ${version}; this receiver knows ${newest}. Install the release that wrote it.`,
    );
  }
}
