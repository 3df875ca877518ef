import type { SqliteDatabase } from './sqlite-database.ts';
import { prepareFind } from './sqlite-rows.ts';

/** An open case is the only one of its target. */
export const OPEN_STATES = "('received', 'inReview', 'needsInfo', 'awaitingConfirmation')";

/** The open case of a target, as far as intake looks at it. */
export type OpenCase = readonly [key: string, seq: number, priority: number];

/** The open cases of targets. For use in transactions of intake, which write: nobody else does meanwhile. */
export interface OpenCases {
  /** Those of some targets, by target key, and others; the caller adds the cases it opens and those it changes. */
  of(keys: readonly string[]): Map<string, OpenCase>;
  /** To be called when the transaction has written all that it writes. */
  keep(): void;
  /** To be called when the transaction was rolled back. */
  forget(): void;
}

/** The most cases that are remembered: some megabytes. */
const MAX_REMEMBERED = 20_000;

/**
 * Finds open cases, and remembers them as long as nothing but intake was written: neither on this connection, as its
 * count of changes tells, nor on another, as the version of the data does. What many flag at once is looked up once.
 */
export function prepareOpenCases(database: SqliteDatabase): OpenCases {
  const findOpenCases = prepareFind<OpenCase>(
    database,
    `SELECT target_key, seq, priority FROM cases INDEXED BY one_open_case
     WHERE target_key IN (?) AND state IN ${OPEN_STATES}`, // of itself the planner thinks a scan better for many keys
  );
  const readVersion = database
    .prepare('SELECT total_changes(), data_version FROM pragma_data_version')
    .raw(true);
  const remembered = new Map<string, OpenCase>();
  let version = '';
  const versionNow = () => (readVersion.get([]) as [changes: number, version: number]).join();

  return {
    of(keys) {
      if (remembered.size > MAX_REMEMBERED || version !== versionNow()) remembered.clear();
      const wanted = keys.filter((key) => !remembered.has(key));
      if (wanted.length > 0) {
        for (const found of findOpenCases([...new Set(wanted)])) remembered.set(found[0], found);
      }
      return remembered;
    },
    keep() {
      version = versionNow();
    },
    forget() {
      remembered.clear();
    },
  };
}
