import type { SqliteDatabase } from './sqlite-database.ts';

/** Brings what is counted of cases up to the flags that are kept. */
export interface Tally {
  /** Whether flags were kept that are not counted. */
  readonly isDue: () => boolean;
  /** Counts them. For use in a transaction that writes. */
  readonly run: () => void;
  /** Counts them in a transaction of its own, when there are any. */
  readonly catchUp: () => void;
}

/** What the flags not counted yet say of their cases. `counts`: a flag that names a case twice counts in it once. */
const TAIL = `
  WITH tail (flag_seq, position, case_seq, counts, received_at, reason, basis, priority) AS (
    SELECT seq, 0, first_case_seq, 1, received_at, reason, basis, priority FROM flags WHERE seq > ?1
    UNION ALL
    SELECT flag_seq, position, case_seq, counts, received_at, reason, basis, priority
    FROM further_targets JOIN flags ON flags.seq = flag_seq WHERE flag_seq > ?1)`;

/**
 * Flags are kept in a log, at its end, and that is all that a durable answer waits for. What follows from them (which
 * flags a case has, how many, and for which reasons, and the events `case.opened` and `flag.received`) is written for
 * many at once: flags go to cases all over the database, and page after page written for each would cost more than all
 * the rest. Nobody sees the difference, because everybody who reads counts first: see `sqlite-dialect.ts`.
 */
export function prepareTally(database: SqliteDatabase): Tally {
  const prepare = (sql: string) => database.prepare(sql);
  const begin = prepare('BEGIN IMMEDIATE');
  const commit = prepare('COMMIT');
  // every flag has a target: the last that is in a case is the last that was counted
  const findEnds = prepare(
    'SELECT (SELECT coalesce(max(flag_seq), 0) FROM flag_targets), (SELECT coalesce(max(seq), 0) FROM flags)',
  ).raw(true);
  const steps = [
    `INSERT INTO flag_targets (flag_seq, position, case_seq, before_flag_seq) ${TAIL}
     SELECT flag_seq, position, case_seq, coalesce(
       max(flag_seq) OVER (PARTITION BY case_seq ORDER BY flag_seq GROUPS BETWEEN 1 PRECEDING AND 1 PRECEDING), last_seq)
     FROM tail JOIN cases ON cases.seq = case_seq`,
    `INSERT INTO events (case_seq, sequence, type, at, flag_seq, priority) ${TAIL}
     SELECT case_seq, event_count + row_number() OVER (PARTITION BY case_seq ORDER BY flag_seq, type), type,
       received_at, flag_seq, tail.priority
     FROM tail JOIN cases ON cases.seq = case_seq
       JOIN (SELECT 'case.opened' AS type UNION ALL SELECT 'flag.received')
         ON type = 'flag.received' OR flag_seq = opened_seq
     WHERE counts ORDER BY flag_seq, position, type`,
    `INSERT INTO case_reasons (case_seq, reason, basis, count, first_seq) ${TAIL}
     SELECT case_seq, reason, basis, count(*), min(flag_seq) FROM tail WHERE counts GROUP BY case_seq, reason, basis
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
    `${TAIL}
     UPDATE cases SET flag_count = flag_count + flags,
       event_count = event_count + flags + (last_seq IS NULL),
       last_flagged_at = max(last_flagged_at, flagged_at), last_seq = newest
     FROM (SELECT case_seq, count(*) AS flags, max(received_at) AS flagged_at, max(flag_seq) AS newest
       FROM tail WHERE counts GROUP BY case_seq) AS joined
     WHERE cases.seq = joined.case_seq`,
  ].map(prepare);

  const ends = () => findEnds.get([]) as [counted: number, kept: number];
  function isDue(): boolean {
    const [counted, kept] = ends();
    return kept > counted;
  }
  function run(): void {
    const [counted, kept] = ends();
    if (kept > counted) for (const step of steps) step.run([counted]);
  }
  return {
    isDue,
    run,
    catchUp() {
      if (!isDue()) return;
      begin.run([]);
      try {
        run();
        commit.run([]);
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
