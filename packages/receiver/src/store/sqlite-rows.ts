import type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts';

/** What one statement takes. A call costs as much as a row, so many rows go in few statements, each prepared once. */
const SIZES = [32, 16, 8, 4, 2, 1] as const;

/**
 * Prepares an insert of any number of rows; `into` is a table with its columns: `flags (seq, id)`. The values of the rows
 * are given one after the other in one array: an array for each row costs more than the row.
 */
export function prepareInsert(database: SqliteDatabase, into: string): (values: readonly unknown[]) => void {
  const width = into.split(',').length;
  const row = `(${repeat('?', width)})`;
  const insert = prepareSizes(width, (size) =>
    database.prepare(`INSERT INTO ${into} VALUES ${repeat(row, size)}`),
  );
  return (values) => insert(values, (statement, some) => statement.run(some));
}

/** Prepares a query for any number of keys, for which `(?)` stands in it; it gives the rows that were found as arrays. */
export function prepareFind<Found>(
  database: SqliteDatabase,
  query: string,
): (keys: readonly string[]) => Found[] {
  const find = prepareSizes(1, (size) =>
    database.prepare(query.replace('(?)', `(${repeat('?', size)})`)).raw(true),
  );
  return (keys) => {
    const found: Found[] = [];
    find(keys, (statement, some) => found.push(...(statement.all(some) as Found[])));
    return found;
  };
}

/** One statement for each size, and who goes through a list with them, so many items to a row. */
function prepareSizes(width: number, prepare: (size: number) => SqliteStatement) {
  const statements = SIZES.map((size) => ({ taken: size * width, statement: prepare(size) }));
  return <Item>(items: readonly Item[], act: (statement: SqliteStatement, some: readonly Item[]) => void) => {
    let done = 0;
    for (const { taken, statement } of statements) {
      for (; items.length - done >= taken; done += taken) act(statement, items.slice(done, done + taken));
    }
  };
}

function repeat(text: string, count: number): string {
  return Array.from({ length: count }, () => text).join(', ');
}
