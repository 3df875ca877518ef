import type { SqliteDatabase, SqliteStatement } from './sqlite-database.ts';
import { prepareFind } from './sqlite-rows.ts';

/** An open case is the only one of its target. */
export const OPEN_STATES = "('received', 'inReview', 'needsInfo', 'awaitingConfirmation')";

/** The open case of a target, as far as intake looks at it. */
export type OpenCase = readonly [key: string, seq: number, priority: number];

/** What intake remembers from one of its transactions to the next. For use in them: nobody else writes meanwhile. */
export interface Memory {
  /** The numbers of the newest flag and the newest case; the caller raises them. */
  newestFlag: number;
  newestCase: number;
  /** Open cases by the key of their target; the caller adds those it opens and those it changes. */
  readonly cases: Map<string, OpenCase>;
}

/** Gives intake its memory. */
export interface Remembering {
  /** What holds when a transaction begins; the open cases of some targets are in it, and others. */
  recall(keys: readonly string[]): Memory;
  /** To be called when the transaction has written all that it writes. */
  keep(): void;
  /** To be called when the transaction was rolled back. */
  forget(): void;
}

/** The most cases that are remembered: some megabytes. */
const MAX_REMEMBERED = 20_000;

/**
 * Looks up what intake needs to know, and remembers it as long as nothing but intake was written: neither on this
 * connection, as its count of changes tells, nor on another, as the version of the data does.
 */
export function prepareMemory(database: SqliteDatabase): Remembering {
  const findOpenCases = prepareFind<OpenCase>(
    database,
    `SELECT target_key, seq, priority FROM cases INDEXED BY one_open_case
     WHERE target_key IN (?) AND state IN ${OPEN_STATES}`, // of itself the planner thinks a scan better for many keys
  );
  const findNewest = database
    .prepare('SELECT (SELECT coalesce(max(seq), 0) FROM flags), (SELECT coalesce(max(seq), 0) FROM cases)')
    .raw(true);
  const countChanges = database.prepare('SELECT total_changes()').raw(true);
  const readVersion = database.prepare('PRAGMA data_version').raw(true);
  const numberIn = (statement: SqliteStatement) => (statement.get([]) as [number])[0];

  const memory: Memory = { newestFlag: 0, newestCase: 0, cases: new Map() };
  let changes = NaN; // which equals nothing: there is nothing to remember
  let version = NaN;

  function renew(): void {
    [memory.newestFlag, memory.newestCase] = findNewest.get([]) as [number, number];
    memory.cases.clear();
    version = numberIn(readVersion);
  }

  return {
    recall(keys) {
      if (changes !== numberIn(countChanges) || version !== numberIn(readVersion)) renew();
      if (memory.cases.size > MAX_REMEMBERED) memory.cases.clear();
      const wanted = keys.filter((key) => !memory.cases.has(key));
      if (wanted.length > 0) {
        for (const found of findOpenCases([...new Set(wanted)])) memory.cases.set(found[0], found);
      }
      return memory;
    },
    keep() {
      changes = numberIn(countChanges); // the version does not change by what this connection writes
    },
    forget() {
      changes = NaN;
    },
  };
}
