import { begin, type SqliteDatabase } from './sqlite-database.ts';
import { isOfTheStore } from './sqlite-failure.ts';

/** The code of what is kept and cannot be told yet. */
export const UNCOUNTED = 'UNCOUNTED';
/** How long who reads waits for another process's transaction, in milliseconds: reading itself needs no lock. */
const READER_WAITS_MS = 250;

/** Brings what is counted of cases up to the flags that are kept. */
export interface Tally {
  /** Whether flags were kept that are not counted. */
  readonly isDue: () => boolean;
  /** Counts them. For use in a transaction that writes. */
  readonly run: () => void;
  /** Counts them in a transaction of its own, when there are any; leaves it when the store cannot be written to. */
  readonly catchUp: () => void;
}

/**
 * What the flags not counted yet say of their cases, in memory: put together once, for each of the steps needs it.
 * `counts`: a flag that names a case twice counts in it once.
 */
const TAIL = `CREATE TEMP TABLE IF NOT EXISTS tail (
    flag_seq INTEGER, position INTEGER, case_seq INTEGER, counts INTEGER, before_flag_seq INTEGER, sequence INTEGER,
    is_first INTEGER, PRIMARY KEY (flag_seq, position)
  ) WITHOUT ROWID`;

/** One walk over the flags of each case: the flag before, and the place of its event. The first comes after `case.opened`. */
const FILL_TAIL = `
  WITH uncounted (flag_seq, position, case_seq, counts) AS (
    SELECT seq, 0, first_case_seq, 1 FROM flags WHERE seq > ?1
    UNION ALL
    SELECT flag_seq, position, case_seq, counts FROM further_targets WHERE flag_seq > ?1)
  INSERT INTO tail
  SELECT flag_seq, position, case_seq, counts, iif(counts, coalesce(lag(flag_seq) OVER of_case, last_seq), NULL),
    event_count + (last_seq IS NULL) + sum(counts) OVER of_case, counts AND flag_seq = opened_seq
  FROM uncounted JOIN cases ON cases.seq = case_seq
  WINDOW of_case AS (PARTITION BY case_seq ORDER BY flag_seq, position ROWS UNBOUNDED PRECEDING)`;

/**
 * Flags are kept in a log, at its end, and that is all that a durable answer waits for. What follows from them (which
 * flags a case has, how many, and for which reasons, and the events `case.opened` and `flag.received`) is written for
 * many at once: flags go to cases all over the database, and page after page written for each would cost more than all
 * the rest. Nobody sees the difference, because everybody who reads counts first: see `sqlite-dialect.ts`.
 * When another process is writing for long, or the disk is full, that cannot be; then what is not counted is not shown, and
 * who asks for it by its id is told to come back.
 */
export function prepareTally(database: SqliteDatabase, busyTimeoutMs = 0): Tally {
  const prepare = (sql: string) => database.prepare(sql);
  const commit = prepare('COMMIT');
  // every flag has a target: the last that is in a case is the last that was counted
  const findEnds = prepare(
    'SELECT (SELECT coalesce(max(flag_seq), 0) FROM flag_targets), (SELECT coalesce(max(seq), 0) FROM flags)',
  ).raw(true);
  database.exec(TAIL);
  const fill = prepare(FILL_TAIL);
  const steps = [
    `INSERT INTO flag_targets (flag_seq, position, case_seq, before_flag_seq)
     SELECT flag_seq, position, case_seq, before_flag_seq FROM tail ORDER BY flag_seq, position`,
    `INSERT INTO events (case_seq, sequence, type, at, flag_seq, priority)
     SELECT case_seq, sequence - is_opening, iif(is_opening, 'case.opened', 'flag.received'), received_at, flag_seq,
       priority
     FROM tail JOIN flags ON flags.seq = flag_seq
       JOIN (SELECT 1 AS is_opening UNION ALL SELECT 0) ON is_first OR NOT is_opening
     WHERE counts ORDER BY flag_seq, position, is_opening DESC`,
    `INSERT INTO case_reasons (case_seq, reason, basis, count, first_seq)
     SELECT case_seq, reason, basis, count(*), min(flag_seq) FROM tail JOIN flags ON flags.seq = flag_seq
     WHERE counts GROUP BY case_seq, reason, basis
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    `UPDATE cases SET flag_count = flag_count + flags, event_count = newest_event,
       last_flagged_at = max(last_flagged_at, flagged_at), last_seq = newest
     FROM (SELECT case_seq, count(*) AS flags, max(sequence) AS newest_event, max(received_at) AS flagged_at,
       max(flag_seq) AS newest FROM tail JOIN flags ON flags.seq = flag_seq WHERE counts GROUP BY case_seq) AS joined
     WHERE cases.seq = joined.case_seq`,
    'DELETE FROM tail',
  ].map(prepare);

  const ends = () => findEnds.get([]) as [counted: number, kept: number];
  function isDue(): boolean {
    const [counted, kept] = ends();
    return kept > counted;
  }
  function run(): void {
    const [counted, kept] = ends();
    if (kept <= counted) return;
    fill.run([counted]);
    for (const step of steps) step.run([]);
  }
  return {
    isDue,
    run,
    catchUp() {
      if (!isDue()) return;
      database.exec(`PRAGMA busy_timeout = ${Math.min(busyTimeoutMs, READER_WAITS_MS)}`);
      try {
        begin(database);
        run();
        commit.run([]);
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        if (!isOfTheStore(error)) throw error; // who reads is told what is counted
      } finally {
        database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
      }
    },
  };
}
