import type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts';

/** The most rows or keys that one statement takes. */
const MOST = 64;

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
  const statementFor = prepareBySize((size) =>
    database.prepare(`INSERT INTO ${into} VALUES ${rows(size, shared, width)} ${onConflict}`),
  );
  return (values, common = []) => {
    let inserted = 0;
    for (let done = 0; done < values.length; done += MOST * width) {
      const some = common.concat(values.slice(done, done + MOST * width));
      inserted += Number(statementFor((some.length - shared) / width).run(some).changes);
    }
    return inserted;
  };
}

/** A call costs as much as a row, so all goes in one; its statement is prepared when a number of rows first comes. */
function prepareBySize(prepare: (size: number) => SqliteStatement): (size: number) => SqliteStatement {
  const bySize: SqliteStatement[] = [];
  return (size) => (bySize[size] ??= prepare(size));
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
  const statementFor = prepareBySize((size) =>
    database
      .prepare(query.replace('(?)', `(${Array.from({ length: size }, () => '?').join(', ')})`))
      .raw(true),
  );
  return (keys) => {
    const found: Found[] = [];
    for (let done = 0; done < keys.length; done += MOST) {
      const some = keys.slice(done, done + MOST);
      found.push(...(statementFor(some.length).all(some) as Found[]));
    }
    return found;
  };
}
