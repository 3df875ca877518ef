import { PRIORITIES } from '@report-this/protocol';
import type { Kept, NewFlag, NewTarget } from '../ports/intake-store.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** The hot path, in SQLite's own words: every statement is prepared once and costs a few microseconds. */
export function prepareIntake(database: SqliteDatabase): (flags: readonly NewFlag[]) => readonly Kept[] {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const insertFlag = database.prepare(
    `INSERT INTO flags (id, reference, digest, received_at, role, missing, body) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const findFlag = database
    .prepare('SELECT digest, reference, received_at, missing FROM flags WHERE id = ?')
    .raw(true);
  const insertReporter = database.prepare('INSERT INTO reporters (flag_id, sealed) VALUES (?, ?)');
  const findDecidedCase = database
    .prepare('SELECT id FROM cases WHERE target_key = ? ORDER BY opened_seq DESC LIMIT 1')
    .raw(true);
  const joinCase = database
    .prepare(
      `UPDATE cases SET flag_count = flag_count + 1, last_flagged_at = max(last_flagged_at, ?2),
         priority = min(priority, ?3),
         high_seq = CASE WHEN ?3 <= 1 THEN coalesce(high_seq, ?4) ELSE high_seq END,
         critical_seq = CASE WHEN ?3 = 0 THEN coalesce(critical_seq, ?4) ELSE critical_seq END
       WHERE target_key = ?1 AND state IN ('received', 'inReview', 'needsInfo', 'awaitingConfirmation')
       RETURNING id`,
    )
    .raw(true);
  const openCase = database.prepare(
    `INSERT INTO cases (id, target_key, target, state, priority, flag_count, opened_at, last_flagged_at, opened_seq,
       high_seq, critical_seq, previous_case_id)
     VALUES (?1, ?2, ?3, 'received', ?4, 1, ?5, ?5, ?6,
       CASE WHEN ?4 <= 1 THEN ?6 END, CASE WHEN ?4 = 0 THEN ?6 END, ?7)`,
  );
  const countReason = database.prepare(
    `INSERT INTO case_reasons (case_id, reason, basis, count) VALUES (?, ?, ?, 1)
     ON CONFLICT (case_id, reason, basis) DO UPDATE SET count = count + 1`,
  );
  const insertTarget = database.prepare(
    'INSERT INTO flag_targets (case_id, flag_seq, position) VALUES (?, ?, ?)',
  );

  function keepFlag(flag: NewFlag): { kept: Kept; seq?: number } {
    const missing = flag.missing.join(' ');
    const { changes, lastInsertRowid } = insertFlag.run([
      flag.id,
      flag.reference,
      flag.digest,
      flag.receivedAt,
      flag.role,
      missing,
      flag.body,
    ]);
    if (changes === 0) return { kept: readKept(flag) };
    if (flag.sealedReporter) insertReporter.run([flag.id, flag.sealedReporter]);
    return { kept: { outcome: 'new', flag }, seq: Number(lastInsertRowid) };
  }

  /** Whose id or reference it was. */
  function readKept(flag: NewFlag): Kept {
    const row = findFlag.get([flag.id]) as [string, string, number, string] | undefined;
    if (!row) return { outcome: 'referenceTaken' };
    const [digest, reference, receivedAt, missing] = row;
    if (digest !== flag.digest) return { outcome: 'conflict' };
    const elements = missing.split(' ').filter(Boolean) as NewFlag['missing'];
    return { outcome: 'same', flag: { id: flag.id, digest, reference, receivedAt, missing: elements } };
  }

  /** The open case of a target: joined, or opened by this flag. */
  function keepCase(flag: NewFlag, seq: number, { key, target, caseId }: NewTarget): string {
    const priority = PRIORITIES.indexOf(flag.priority);
    const open = joinCase.get([key, flag.receivedAt, priority, seq]) as [string] | undefined;
    if (open) return open[0];
    const decided = findDecidedCase.get([key]) as [string] | undefined;
    openCase.run([caseId, key, target, priority, flag.receivedAt, seq, decided?.[0] ?? null]);
    return caseId;
  }

  function keepCases(kept: readonly Joining[]): void {
    let last: { key: string; seq: number; caseId: string } | undefined;
    for (const { flag, seq, target, position } of kept) {
      if (last?.key !== target.key || last.seq !== seq) {
        const caseId = keepCase(flag, seq, target);
        countReason.run([caseId, flag.reason, flag.basis]);
        last = { key: target.key, seq, caseId };
      }
      insertTarget.run([last.caseId, seq, position]);
    }
  }

  return (flags) => {
    begin.run([]);
    try {
      const outcomes = flags.map(keepFlag);
      keepCases(joiningOf(flags, outcomes));
      commit.run([]);
      return outcomes.map(({ kept }) => kept);
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
}

interface Joining {
  readonly flag: NewFlag;
  readonly seq: number;
  readonly target: NewTarget;
  readonly position: number;
}

/** The targets of the new flags, sorted by key: writers that take rows in one order never wait for each other in a ring. */
function joiningOf(flags: readonly NewFlag[], outcomes: readonly { seq?: number }[]): Joining[] {
  const joining = flags.flatMap((flag, index): Joining[] => {
    const seq = outcomes[index]!.seq;
    return seq === undefined ? [] : flag.targets.map((target, position) => ({ flag, seq, target, position }));
  });
  return joining.sort((one, other) => compare(one.target.key, other.target.key) || one.seq - other.seq);
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
