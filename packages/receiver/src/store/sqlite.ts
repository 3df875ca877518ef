import Database from 'libsql';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { type Clock, systemClock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import { moveCase, readCase } from './case-rows.ts';
import { endpointsOn } from './endpoints.ts';
import { readEvents } from './events.ts';
import { followUpOn } from './follow-up.ts';
import { createGroupCommit } from './group-commit.ts';
import { mailsOn } from './mails.ts';
import { migrate } from './migrate.ts';
import { moderatorsOn } from './moderators.ts';
import { readProgress } from './progress.ts';
import { readQueue } from './queue.ts';
import { prepareDeliveries } from './sqlite-deliveries.ts';
import { createDialect } from './sqlite-dialect.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { tellingFailures } from './sqlite-failure.ts';
import { type Arrival, prepareIntake } from './sqlite-intake.ts';
import { prepareTally } from './sqlite-tally.ts';
import type { Tables } from './tables.ts';

/** How long what `checkWritable` found holds, in milliseconds. */
const CHECK_HOLDS_MS = 1000;

/** A commit pays for each page it writes: one that holds a dozen flags, rather than three, costs a flag a quarter less. */
const PAGE_BYTES = 16384;

/** What the pages that flags and their cases lie on may take in memory: of these few are asked for twice from the disk. */
const CACHE_KIBIBYTES = 65_536;

/** What a store on SQLite can be told. */
export interface SqliteStoreOptions {
  /** What dates the migrations. @default the clock of the machine */
  readonly clock?: Clock;
  /** How long a writer waits for another process's transaction, in milliseconds; nothing else is done meanwhile. @default 5000 */
  readonly busyTimeoutMs?: number;
  /** Hears of each transaction of flags, with their number. @default nobody */
  readonly onCommit?: (flags: number) => void;
  /** An opened better-sqlite3 or `node:sqlite`-like database, instead of the built-in driver. @default the driver opens `path` */
  readonly database?: SqliteDatabase;
}

/**
 * Opens a store on an SQLite file, made and migrated when need be; `:memory:` keeps nothing. What it has answered
 * survives a crash of the process and of the machine: write-ahead log, `synchronous=FULL`.
 */
export async function openSqliteStore(path: string, options: SqliteStoreOptions = {}): Promise<Store> {
  const { clock = systemClock, busyTimeoutMs = 5000, onCommit } = options;
  const database = options.database ?? open(path, busyTimeoutMs);
  const set = (pragma: string) => database.prepare(`PRAGMA ${pragma}`).all([]);
  set(`busy_timeout = ${busyTimeoutMs}`);
  set(`page_size = ${PAGE_BYTES}`); // of a new file
  set('journal_mode = WAL');
  set('synchronous = FULL');
  set('foreign_keys = ON');
  set('temp_store = MEMORY');
  set(`cache_size = -${CACHE_KIBIBYTES}`);

  await migrate(new Kysely({ dialect: new SqliteDialect({ database }) }), clock.now());

  const tally = prepareTally(database, busyTimeoutMs);
  const db = new Kysely<Tables>({ dialect: createDialect(database, tally.catchUp) });
  const keepGroup = prepareIntake(database, tally);
  const group = createGroupCommit({
    commit: (arrivals: readonly Arrival[]) => {
      const kept = keepGroup(arrivals);
      onCommit?.(arrivals.length);
      return kept;
    },
    isFree: () => !database.inTransaction,
  });
  const deliveries = prepareDeliveries(database, db, tally);

  /** Also what is taken back is written to the disk, when its transaction ends. */
  async function writeRow(): Promise<void> {
    await db.transaction().execute(async (transaction) => {
      await sql`INSERT INTO mail_cursor (last_event_seq) VALUES (0)`.execute(transaction);
      await sql`DELETE FROM mail_cursor WHERE rowid = last_insert_rowid()`.execute(transaction);
    });
  }
  let check = { at: -Infinity, outcome: Promise.resolve() };

  const methods = tellingFailures<Omit<Store, 'keep'>>({
    readProgress: (flagId) => readProgress(db, flagId),
    readQueue: (states, limit, after) => readQueue(db, states, limit, after),
    readCase: (id) => readCase(db, id),
    move: (address, judge) => moveCase(db, address, judge, tally.run),
    ...moderatorsOn(db),
    readEvents: (after, limit) => readEvents(db, after, limit),
    leaseDeliveries: deliveries.leaseDeliveries,
    settleDelivery: deliveries.settleDelivery,
    recordAttempt: deliveries.recordAttempt,
    ...endpointsOn(db),
    ...followUpOn(db, tally.run),
    ...mailsOn(db, tally.run),
    checkWritable() {
      const at = clock.now();
      if (Math.abs(at - check.at) >= CHECK_HOLDS_MS) check = { at, outcome: writeRow() };
      return check.outcome;
    },
    async close() {
      await group.drain();
      await deliveries.drain();
      set('wal_checkpoint(TRUNCATE)'); // leaves one file to copy
      await db.destroy();
    },
  });
  return { ...methods, keep: (flag, nextCaseId) => group.add({ flag, nextCaseId }) };
}

/** The one place that names the driver. */
function open(path: string, busyTimeoutMs: number): SqliteDatabase {
  try {
    const database = new Database(path);
    database.prepare(`PRAGMA busy_timeout = ${busyTimeoutMs}`).all([]);
    database.prepare('PRAGMA schema_version').all([]); // looks into the file
    return database;
  } catch (cause) {
    throw new Error(`${path} ${NOT_OPENED}`, { cause });
  }
}

const NOT_OPENED =
  'cannot be opened as a database. Name an SQLite file, or none yet, in a folder that is there and may be written to.';
