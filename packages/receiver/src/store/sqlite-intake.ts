import { PRIORITIES, type Uuid } from '@report-this/protocol';
import type { Kept, NewFlag } from '../ports/intake-store.ts';
import { countReason, type ReasonCounts } from './reason-counts.ts';
import type { SqliteDatabase } from './sqlite-database.ts';

/** A flag, and where its cases get their ids. */
export interface Arrival {
  readonly flag: NewFlag;
  readonly nextCaseId: () => Uuid;
}

/** One target of a flag on its way into a case. */
interface Joining extends Arrival {
  readonly seq: number;
  readonly position: number;
}

/** The open case of a target, as far as intake changes it. */
type OpenCase = readonly [
  seq: number,
  priority: number,
  flagCount: number,
  lastFlaggedAt: number,
  reasons: string,
  lastSeq: number | null,
  lastPosition: number | null,
  eventCount: number,
];

const HIGH = PRIORITIES.indexOf('high');
const CRITICAL = PRIORITIES.indexOf('critical');

/** The hot path, in SQLite's own words: every statement is prepared once and costs a few microseconds. */
export function prepareIntake(database: SqliteDatabase): (arrivals: readonly Arrival[]) => readonly Kept[] {
  const prepare = (sql: string) => database.prepare(sql);
  const begin = prepare('BEGIN IMMEDIATE');
  const commit = prepare('COMMIT');
  const insertFlag = prepare(
    `INSERT INTO flags (id, digest, received_at, role, missing, body) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  );
  const findFlag = prepare('SELECT seq, digest, received_at, missing FROM flags WHERE id = ?').raw(true);
  const insertReporter = prepare('INSERT INTO reporters (flag_seq, sealed) VALUES (?, ?)');
  const findOpenCase = prepare(
    `SELECT seq, priority, flag_count, last_flagged_at, reasons, last_seq, last_position, event_count
     FROM cases
     WHERE target_key = ? AND state IN ('received', 'inReview', 'needsInfo', 'awaitingConfirmation')`,
  ).raw(true);
  const findLastCase = prepare(
    `SELECT id FROM cases
     WHERE target_key = ? AND state NOT IN ('received', 'inReview', 'needsInfo', 'awaitingConfirmation')
     ORDER BY seq DESC LIMIT 1`,
  ).raw(true);
  const openCase = prepare(
    `INSERT INTO cases (id, target_key, state, priority, flag_count, reasons, opened_at, last_flagged_at, opened_seq,
       opened_position, last_seq, last_position, high_seq, critical_seq, previous_case_id)
     VALUES (?, ?, 'received', ?, 0, '[]', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const updateCase = prepare(
    `UPDATE cases SET flag_count = ?, last_flagged_at = ?, reasons = ?, last_seq = ?, last_position = ?, event_count = ?
     WHERE seq = ?`,
  );
  const liftCase = prepare(
    'UPDATE cases SET priority = ?, high_seq = coalesce(high_seq, ?), critical_seq = ? WHERE seq = ?',
  );
  const insertTarget = prepare(
    'INSERT INTO flag_targets (flag_seq, position, case_seq, before_flag_seq, before_position) VALUES (?, ?, ?, ?, ?)',
  );

  const insertEvent = prepare(
    'INSERT INTO events (case_seq, sequence, type, at, flag_seq, priority) VALUES (?, ?, ?, ?, ?, ?)',
  );

  function keepFlag(flag: NewFlag): Kept {
    const missing = flag.missing.join(' ');
    const row = [flag.id, flag.digest, flag.receivedAt, flag.role, missing, flag.body];
    const { changes, lastInsertRowid } = insertFlag.run(row);
    if (changes === 0) return readKept(flag);
    const number = Number(lastInsertRowid);
    if (flag.sealedReporter) insertReporter.run([number, flag.sealedReporter]);
    const { id, digest, receivedAt } = flag;
    return { outcome: 'new', flag: { id, digest, receivedAt, missing: flag.missing, number } };
  }

  function readKept(flag: NewFlag): Kept {
    const [number, digest, receivedAt, missing] = findFlag.get([flag.id]) as [number, string, number, string];
    if (digest !== flag.digest) return { outcome: 'conflict' };
    const elements = missing.split(' ').filter(Boolean) as NewFlag['missing'];
    return { outcome: 'same', flag: { id: flag.id, digest, receivedAt, missing: elements, number } };
  }

  /** Brings the targets with one key, of whatever flags, into their case. */
  function join(key: string, joining: readonly Joining[]): void {
    const found = (findOpenCase.get([key]) as OpenCase | undefined) ?? open(key, joining[0]!);
    const [seq, , , , reasons] = found;
    let [, urgency, flags, lastAt, , lastSeq, lastPosition, events] = found;
    let counts = JSON.parse(reasons) as ReasonCounts;
    for (const { flag, seq: flagSeq, position } of joining) {
      insertTarget.run([flagSeq, position, seq, lastSeq, lastPosition]);
      const isCounted = lastSeq === flagSeq; // a flag that names a target twice counts once
      [lastSeq, lastPosition] = [flagSeq, position];
      if (isCounted) continue;
      flags++;
      lastAt = Math.max(lastAt, flag.receivedAt);
      counts = countReason(counts, flag.reason, flag.basis);
      const wanted = PRIORITIES.indexOf(flag.priority);
      insertEvent.run([seq, ++events, 'flag.received', flag.receivedAt, flagSeq, wanted]);
      if (wanted >= urgency) continue;
      liftCase.run([wanted, flagSeq, wanted === CRITICAL ? flagSeq : null, seq]);
      urgency = wanted;
    }
    updateCase.run([flags, lastAt, JSON.stringify(counts), lastSeq, lastPosition, events, seq]);
  }

  function open(key: string, { flag, seq, position, nextCaseId }: Joining): OpenCase {
    const before = findLastCase.get([key]) as [string] | undefined;
    const priority = PRIORITIES.indexOf(flag.priority);
    const at = flag.receivedAt;
    const lifted = [priority <= HIGH ? seq : null, priority === CRITICAL ? seq : null];
    const place = [seq, position, seq, position];
    const row = [nextCaseId(), key, priority, at, at, ...place, ...lifted, before?.[0] ?? null];
    const caseSeq = Number(openCase.run(row).lastInsertRowid);
    insertEvent.run([caseSeq, 1, 'case.opened', at, seq, priority]);
    return [caseSeq, priority, 0, at, '[]', null, null, 1];
  }

  return (arrivals) => {
    begin.run([]);
    try {
      const kept = arrivals.map(({ flag }) => keepFlag(flag));
      for (const [key, joining] of byKey(arrivals, kept)) join(key, joining);
      commit.run([]);
      return kept;
    } catch (error) {
      if (database.inTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
}

/**
 * The targets of the new flags by key, the keys in order: writers that take rows in one order never wait for each other in
 * a ring.
 */
function byKey(arrivals: readonly Arrival[], kept: readonly Kept[]): [string, Joining[]][] {
  const joining = new Map<string, Joining[]>();
  for (const [index, { flag, nextCaseId }] of arrivals.entries()) {
    const outcome = kept[index]!;
    if (outcome.outcome !== 'new') continue;
    for (const [position, key] of flag.targetKeys.entries()) {
      const one = { flag, nextCaseId, seq: outcome.flag.number, position };
      const others = joining.get(key);
      if (others) others.push(one);
      else joining.set(key, [one]);
    }
  }
  return [...joining].sort(([one], [other]) => (one < other ? -1 : 1));
}
