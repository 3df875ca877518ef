import type { SqliteDatabase } from './sqlite-database.ts';

/** What one statement takes. A call costs as much as a row, so many rows go in few statements, each prepared once. */
const SIZES = [64, 32, 16, 8, 4, 2, 1] as const;

/** What an insert may differ in. */
export interface InsertOptions {
  /** How many of the first columns have one value for all rows of a call: to hand a value over costs a tenth of a row. */
  readonly shared?: number;
  readonly onConflict?: string;
}

/**
 * Prepares an insert of any number of rows; `into` is a table with its columns: `flags (seq, id)`. The values of the rows
 * are given one after the other in one array: an array for each row costs more than the row. It gives how many rows were
 * inserted, which are all unless `onConflict` says otherwise.
 */
export function prepareInsert(
  database: SqliteDatabase,
  into: string,
  { shared = 0, onConflict = '' }: InsertOptions = {},
): (values: readonly unknown[], common?: readonly unknown[]) => number {
  const width = into.split(',').length - shared;
  const bySize = SIZES.map((size) => ({
    taken: size * width,
    statement: database.prepare(`INSERT INTO ${into} VALUES ${rows(size, shared, width)} ${onConflict}`),
  }));
  return (values, common = []) => {
    let [done, inserted] = [0, 0];
    for (const { taken, statement } of bySize) {
      for (; values.length - done >= taken; done += taken) {
        inserted += Number(statement.run(common.concat(values.slice(done, done + taken))).changes);
      }
    }
    return inserted;
  };
}

/** `(?1, ?2, ?3), (?1, ?4, ?5)`: two rows that share one column and have two of their own. */
function rows(size: number, shared: number, width: number): string {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => `?${first + at}`);
  const row = (index: number) => [...from(1, shared), ...from(1 + shared + index * width, width)];
  return Array.from({ length: size }, (_, index) => `(${row(index).join(', ')})`).join(', ');
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
