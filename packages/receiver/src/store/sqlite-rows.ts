import type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts';

/** What one statement takes. A call costs as much as a row, so many rows go in few statements, each prepared once. */
const SIZES = [32, 16, 8, 4, 2, 1] as const;

type Row = readonly unknown[];

/** Prepares an insert of any number of rows; `into` is a table with its columns: `flags (seq, id)`. */
export function prepareInsert(database: SqliteDatabase, into: string): (rows: readonly Row[]) => void {
  const row = `(${into
    .split(',')
    .map(() => '?')
    .join(', ')})`;
  const insert = prepareSizes((size) => database.prepare(`INSERT INTO ${into} VALUES ${repeat(row, size)}`));
  return (rows) => insert(rows, (statement, some) => statement.run(some.flat()));
}

/** Prepares a query for any number of keys, for which `(?)` stands in it; it gives the rows that were found as arrays. */
export function prepareFind<Found>(
  database: SqliteDatabase,
  query: string,
): (keys: readonly string[]) => Found[] {
  const find = prepareSizes((size) =>
    database.prepare(query.replace('(?)', `(${repeat('?', size)})`)).raw(true),
  );
  return (keys) => {
    const found: Found[] = [];
    find(keys, (statement, some) => found.push(...(statement.all(some) as Found[])));
    return found;
  };
}

/** One statement for each size, and who goes through a list with them. */
function prepareSizes(prepare: (size: number) => SqliteStatement) {
  const statements = SIZES.map((size) => ({ size, statement: prepare(size) }));
  return <Item>(items: readonly Item[], act: (statement: SqliteStatement, some: readonly Item[]) => void) => {
    let done = 0;
    for (const { size, statement } of statements) {
      for (; items.length - done >= size; done += size) act(statement, items.slice(done, done + size));
    }
  };
}

function repeat(text: string, count: number): string {
  return Array.from({ length: count }, () => text).join(', ');
}
