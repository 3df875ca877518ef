import assert from 'node:assert/strict';
import { it } from 'node:test';
import Database from 'libsql';
import { aNewFlag } from '../testing/a-new-flag.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { openSqliteStore } from './sqlite.ts';

it('reads what is counted when the disk is full, and counts the rest when there is room again', async () => {
  const database: SqliteDatabase = new Database(':memory:');
  const store = await openSqliteStore(':memory:', { database });
  let cases = 0;
  const nextCaseId = () => aNewFlag(1000 + ++cases).id;
  const keep = (number: number, keys: string[]) => store.keep(aNewFlag(number, { keys }), nextCaseId);
  const openCases = async () => (await store.readQueue(['received'], 100)).cases;
  const allowPages = (count: number) => database.exec(`PRAGMA max_page_count = ${count}`);

  await keep(1, ['a']);
  const { id } = (await openCases())[0]!;
  await keep(
    2,
    Array.from({ length: 500 }, (_, place) => `b${place}`),
  );
  allowPages(1); // as many as there are: it takes nobody's away
  assert.deepEqual(
    (await openCases()).map((found) => found.id),
    [id],
  );
  assert.equal((await store.readCase(id))?.flagCount, 1);
  assert.equal((await store.readProgress(aNewFlag(1).id))?.targets.length, 1);
  await assert.rejects(store.readProgress(aNewFlag(2).id), {
    name: 'StoreUnavailableError',
    code: 'UNCOUNTED',
  });

  allowPages(1_000_000);
  assert.equal((await store.readProgress(aNewFlag(2).id))?.targets.length, 500);
  await store.close();
});
