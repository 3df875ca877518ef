import { PRIORITIES, type Uuid } from '@report-this/protocol';
import type { Kept, KeptFlag, NewFlag } from '../ports/intake-store.ts';
import { begin, type SqliteDatabase } from './sqlite-database.ts';
import { failureOf } from './sqlite-failure.ts';
import { OPEN_STATES, prepareMemory } from './sqlite-memory.ts';
import { prepareFind, prepareInsert } from './sqlite-rows.ts';
import type { Tally } from './sqlite-tally.ts';

/** A flag, and where its cases get their ids. */
export interface Arrival {
  readonly flag: NewFlag;
  readonly nextCaseId: () => Uuid;
}

/** A flag that was kept before, in this group or another. */
type KnownFlag = readonly [
  id: Uuid,
  number: number,
  digest: string,
  receivedAt: number,
  missing: string,
  /** Its number again when it has an address to confirm. */
  addressOf: number | null,
];

/** The values that a group of flags adds to the tables, row after row. */
interface Additions {
  /** By what flags of one kind have in common, which is handed over once. */
  readonly flags: Map<string, { readonly common: readonly unknown[]; readonly rows: unknown[] }>;
  readonly reporters: unknown[];
  readonly addresses: unknown[];
  readonly furtherTargets: unknown[];
  readonly cases: unknown[];
}

const HIGH = PRIORITIES.indexOf('high');
const CRITICAL = PRIORITIES.indexOf('critical');
/** How many flags wait to be counted at most: so many share the pages of their cases, and counting them takes some ms. */
const MAX_UNCOUNTED = 4000;

/** The hot path, in SQLite's own words: a few statements for each group of flags, each prepared once. */
export function prepareIntake(
  database: SqliteDatabase,
  tally: Tally,
): (arrivals: readonly Arrival[]) => readonly Kept[] {
  const prepare = (sql: string) => database.prepare(sql);
  const commit = prepare('COMMIT');
  const findFlags = prepareFind<KnownFlag>(
    database,
    `SELECT id, seq, digest, received_at, missing, flag_seq FROM flags
     LEFT JOIN addresses ON flag_seq = seq WHERE id IN (?)`,
  );
  const remembering = prepareMemory(database);
  const findLastCase = prepare(
    `SELECT id FROM cases WHERE target_key = ? AND state NOT IN ${OPEN_STATES} ORDER BY seq DESC LIMIT 1`,
  ).raw(true);
  const liftCase = prepare(
    'UPDATE cases SET priority = ?, high_seq = coalesce(high_seq, ?), critical_seq = ? WHERE seq = ?',
  );
  const insertFlags = prepareInsert(
    database,
    'flags (priority, reason, basis, role, missing, seq, id, received_at, first_case_seq, digest, body)',
    { shared: 5, onConflict: 'ON CONFLICT (id) DO NOTHING' },
  );
  const insertReporters = prepareInsert(database, 'reporters (flag_seq, sealed)');
  const insertAddresses = prepareInsert(database, 'addresses (flag_seq, confirmed_at)');
  const insertTargets = prepareInsert(database, 'further_targets (flag_seq, position, case_seq, counts)');
  const insertCases = prepareInsert(
    database,
    `cases (seq, id, target_key, state, priority, flag_count, opened_at, last_flagged_at, opened_seq, opened_position,
       high_seq, critical_seq, previous_case_id)`,
  );
  let uncounted = 0;

  /** Keeps a group, of which some flags may be `known`; undefined when others were known too, and all must be undone. */
  function keepGroup(arrivals: readonly Arrival[], known: Map<string, KnownFlag>): Kept[] | undefined {
    const memory = remembering.recall(arrivals.flatMap(({ flag }) => flag.targetKeys));
    const { cases, newestFlag: before } = memory;
    const add: Additions = { flags: new Map(), reporters: [], addresses: [], furtherTargets: [], cases: [] };
    const lifts: unknown[][] = [];

    /** The open case of a target; opened when there is none, lifted when the flag is more urgent. */
    function caseOf({ flag, nextCaseId }: Arrival, flagSeq: number, position: number): number {
      const key = flag.targetKeys[position]!;
      const urgency = PRIORITIES.indexOf(flag.priority);
      const found = cases.get(key);
      if (found && urgency >= found[2]) return found[1];
      const lifted = [urgency <= HIGH ? flagSeq : null, urgency === CRITICAL ? flagSeq : null];
      const seq = found ? found[1] : ++memory.newestCase;
      cases.set(key, [key, seq, urgency]);
      if (found) {
        lifts.push([urgency, ...lifted, seq]);
        return seq;
      }
      const at = flag.receivedAt;
      const previous = (findLastCase.get([key]) as [string] | undefined)?.[0] ?? null;
      add.cases.push(
        seq,
        nextCaseId(),
        key,
        'received',
        urgency,
        0,
        at,
        at,
        flagSeq,
        position,
        ...lifted,
        previous,
      );
      return seq;
    }

    function keep(arrival: Arrival): Kept {
      const { flag } = arrival;
      const same = known.get(flag.id);
      if (same) return keptBefore(flag, same);
      const { id, digest, receivedAt } = flag;
      const number = ++memory.newestFlag;
      const missing = flag.missing.join(' ');
      const joined = flag.targetKeys.map((_, position) => caseOf(arrival, number, position));
      for (let position = 1; position < joined.length; position++) {
        const caseSeq = joined[position]!;
        add.furtherTargets.push(number, position, caseSeq, joined.indexOf(caseSeq) === position ? 1 : 0);
      }
      const { reason, basis, role, body } = flag;
      const priority = PRIORITIES.indexOf(flag.priority);
      const kind = `${priority} ${reason} ${basis} ${role} ${missing}`;
      let flags = add.flags.get(kind);
      if (!flags)
        add.flags.set(kind, (flags = { common: [priority, reason, basis, role, missing], rows: [] }));
      flags.rows.push(number, id, receivedAt, joined[0], digest, body);
      if (flag.sealedReporter) add.reporters.push(number, flag.sealedReporter);
      if (flag.hasAddress) add.addresses.push(number, null);
      known.set(id, [id, number, digest, receivedAt, missing, flag.hasAddress ? number : null]);
      const { hasAddress } = flag;
      return { outcome: 'new', flag: { id, digest, receivedAt, missing: flag.missing, number, hasAddress } };
    }

    const kept = arrivals.map(keep);
    let inserted = 0;
    for (const { common, rows } of add.flags.values()) inserted += insertFlags(rows, common);
    if (inserted < memory.newestFlag - before) return undefined;
    insertReporters(add.reporters);
    insertAddresses(add.addresses);
    insertTargets(add.furtherTargets);
    insertCases(add.cases);
    for (const lift of lifts) liftCase.run(lift);
    uncounted += memory.newestFlag - before;
    return kept;
  }

  function findKnown(arrivals: readonly Arrival[]): Map<string, KnownFlag> {
    return new Map(findFlags(arrivals.map(({ flag }) => flag.id)).map((one) => [one[0], one]));
  }

  /** Most groups hold no flag that was kept before: they are not asked about first, and done again when one turns up. */
  function keepAll(arrivals: readonly Arrival[]): Kept[] {
    const kept = keepGroup(arrivals, new Map());
    if (kept) return kept;
    rollBack();
    begin(database);
    return keepGroup(arrivals, findKnown(arrivals))!;
  }

  function rollBack(): void {
    remembering.forget();
    if (database.inTransaction) database.exec('ROLLBACK');
  }

  return (arrivals) => {
    try {
      begin(database);
      const kept = keepAll(arrivals);
      if (uncounted >= MAX_UNCOUNTED) {
        tally.run();
        uncounted = 0;
      }
      remembering.keep();
      commit.run([]);
      return kept;
    } catch (error) {
      rollBack();
      throw failureOf(error);
    }
  };
}

function keptBefore(flag: NewFlag, [id, number, digest, receivedAt, missing, addressOf]: KnownFlag): Kept {
  if (digest !== flag.digest) return { outcome: 'conflict' };
  const elements = missing.split(' ').filter(Boolean) as KeptFlag['missing'];
  const hasAddress = addressOf !== null;
  return { outcome: 'same', flag: { id, digest, receivedAt, missing: elements, number, hasAddress } };
}
