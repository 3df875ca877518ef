import type { SqliteDatabase } from './sqlite-database.ts';

/** What one statement takes. A call costs as much as a row, so many rows go in few statements, each prepared once. */
const SIZES = [64, 32, 16, 8, 4, 2, 1] as const;

/**
 * Prepares an insert of any number of rows; `into` is a table with its columns: `flags (seq, id)`. The values of the rows
 * are given one after the other in one array: an array for each row costs more than the row. It gives how many rows were
 * inserted, which are all unless `onConflict` says otherwise.
 */
export function prepareInsert(
  database: SqliteDatabase,
  into: string,
  onConflict = '',
): (values: readonly unknown[]) => number {
  const width = into.split(',').length;
  const row = `(${repeat('?', width)})`;
  const bySize = SIZES.map((size) => ({
    taken: size * width,
    statement: database.prepare(`INSERT INTO ${into} VALUES ${repeat(row, size)} ${onConflict}`),
  }));
  return (values) => {
    let [done, inserted] = [0, 0];
    for (const { taken, statement } of bySize) {
      for (; values.length - done >= taken; done += taken) {
        inserted += Number(statement.run(values.slice(done, done + taken)).changes);
      }
    }
    return inserted;
  };
}

/** Prepares a query for any number of keys, for which `(?)` stands in it; it gives the rows that were found as arrays. */
export function prepareFind<Found>(
  database: SqliteDatabase,
  query: string,
): (keys: readonly string[]) => Found[] {
  const bySize = SIZES.map((size) => ({
    size,
    statement: database.prepare(query.replace('(?)', `(${repeat('?', size)})`)).raw(true),
  })).reverse();
  const most = SIZES[0];
  return (keys) => {
    const found: Found[] = [];
    for (let done = 0; done < keys.length; done += most) {
      const some: (string | null)[] = keys.slice(done, done + most);
      const { size, statement } = bySize.find((one) => one.size >= some.length)!;
      while (some.length < size) some.push(null); // which is found nowhere
      found.push(...(statement.all(some) as Found[]));
    }
    return found;
  };
}

function repeat(text: string, count: number): string {
  return Array.from({ length: count }, () => text).join(', ');
}
