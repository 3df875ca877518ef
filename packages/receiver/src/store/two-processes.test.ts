import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Uuid } from '@report-this/protocol';
import type { Store } from '../ports/store.ts';
import { aNewFlag } from '../testing/a-new-flag.ts';
import { manualClock } from '../testing/manual-clock.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { prepareIntake } from './sqlite-intake.ts';
import { prepareTally } from './sqlite-tally.ts';
import { openSqliteStore } from './sqlite.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const clock = manualClock();
/** What a promise was settled with; throws why it was rejected. */
function valueOf<Value>(outcome: PromiseSettledResult<Value>): Value {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
let cases = 0;
const nextCaseId = () => `0192f3a1-0000-7000-8000-${(++cases).toString(16).padStart(12, '0')}`;

interface Watched extends SqliteDatabase {
  /** Is called once, when the next transaction is about to begin. */
  beforeBegin: (() => void) | undefined;
  /** Is called when a note is about to be inserted. */
  beforeNote: (() => void) | undefined;
  /** How often it was executed, unprepared. */
  countOf(sql: string): number;
}

/** A database that lets a test come between. */
function interruptible(path: string): Watched {
  const database: SqliteDatabase = new Database(path);
  const executed = new Map<string, number>();
  return {
    beforeBegin: undefined,
    beforeNote: undefined,
    countOf: (sql) => executed.get(sql) ?? 0,
    prepare(sql) {
      if (sql.startsWith('insert into "notes"')) this.beforeNote?.();
      return database.prepare(sql);
    },
    exec(sql) {
      executed.set(sql, this.countOf(sql) + 1);
      const interrupt = sql === 'BEGIN IMMEDIATE' ? this.beforeBegin : undefined;
      if (interrupt) this.beforeBegin = undefined;
      interrupt?.();
      return database.exec(sql);
    },
    close: () => database.close(),
    get inTransaction() {
      return database.inTransaction;
    },
  };
}

describe('two processes on one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-this-two-'));
  const path = () => join(folder, `${cases}.db`);
  let here: ReturnType<typeof interruptible>;
  let store: Store;
  let there: SqliteDatabase;
  let keepThere: (number: number, keys?: string[]) => void;

  beforeEach(async () => {
    nextCaseId(); // another file
    here = interruptible(path());
    store = await openSqliteStore(path(), { database: here, busyTimeoutMs: 1, clock });
    there = new Database(path());
    const keepGroup = prepareIntake(there, prepareTally(there));
    keepThere = (number, keys = ['a']) => void keepGroup([{ flag: aNewFlag(number, { keys }), nextCaseId }]);
  });
  afterEach(async () => {
    there.close();
    await store.close();
  });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

  const keep = (number: number, keys = ['a']) => store.keep(aNewFlag(number, { keys }), nextCaseId);
  const openCases = async () => (await store.readQueue(['received'], 100)).cases;
  const onlyCase = async () => (await openCases())[0]!.id;
  const decide = (caseId: Uuid) => {
    const event = { type: 'case.decided', at: NOON } as const;
    return store.move({ caseId }, () => ({ verdict: 'decided', change: { state: 'decided', event } }));
  };
  const eventTypes = async () => (await store.readEvents(0, 100)).map(({ type }) => type);

  it('tell of a flag that one kept before the decision that the other recorded', async () => {
    await keep(1);
    const id = await onlyCase();
    here.beforeBegin = () => keepThere(2);
    await decide(id);
    assert.deepEqual(await eventTypes(), ['case.opened', 'flag.received', 'flag.received', 'case.decided']);
  });

  it('let a reporter withdraw a flag that the other has kept just now', async () => {
    await keep(1);
    here.beforeBegin = () => keepThere(2);
    const found = await store.moveFlag({ flagId: aNewFlag(2).id }, ({ cases: joined }) => ({
      verdict: joined.map(({ flagsLeft }) => flagsLeft),
    }));
    assert.deepEqual(found, [2]);
  });

  it('open another case for a target whose case the other has decided', async () => {
    keepThere(1);
    keepThere(2);
    const decided = await onlyCase();
    await decide(decided);
    keepThere(3);
    const opened = await onlyCase();
    assert.notEqual(opened, decided);
    assert.equal((await store.readCase(opened))?.previousCaseId, decided);
    assert.equal((await store.readCase(decided))?.flagCount, 2);
  });

  it('keep a note though the other would write between its looking and its writing', async () => {
    await keep(1);
    here.beforeNote = () => assert.throws(() => there.exec('BEGIN IMMEDIATE'), { code: 'SQLITE_BUSY' });
    const note = { id: aNewFlag(99).id, by: 'ann', text: 'Look twice.', at: NOON };
    assert.equal(await store.addNote(await onlyCase(), note), 'new');
    assert.deepEqual((await store.readCase(await onlyCase()))?.notes, [note]);
  });

  describe('while the other holds its transaction', () => {
    const isUnavailable = { name: 'StoreUnavailableError', code: 'SQLITE_BUSY' };
    const isUncounted = { name: 'StoreUnavailableError', code: 'UNCOUNTED' };

    it('keep no flag, and do not wait for each of a group', async () => {
      there.exec('BEGIN IMMEDIATE');
      const begun = here.countOf('BEGIN IMMEDIATE');
      const outcomes = await Promise.allSettled([1, 2, 3].map((number) => keep(number)));
      for (const outcome of outcomes) assert.throws(() => valueOf(outcome), isUnavailable);
      assert.equal(here.countOf('BEGIN IMMEDIATE') - begun, 1);
      there.exec('ROLLBACK');
      assert.equal((await keep(1)).outcome, 'new');
    });

    it('read what is counted, and ask to come back for what is not', async () => {
      await keep(1);
      const id = await onlyCase();
      await keep(2, ['a', 'b']);
      there.exec('BEGIN IMMEDIATE');
      assert.equal((await store.readProgress(aNewFlag(1).id))?.targets.length, 1);
      assert.equal((await store.readCase(id))?.flagCount, 1);
      assert.equal((await openCases()).length, 1);
      assert.equal(await store.readProgress(aNewFlag(3).id), undefined);
      await assert.rejects(store.readProgress(aNewFlag(2).id), isUncounted);
      await assert.rejects(decide(id), isUnavailable);
      await assert.rejects(store.checkWritable(), isUnavailable);
      there.exec('ROLLBACK');
      const [, opened] = await openCases();
      there.exec('UPDATE cases SET last_seq = NULL WHERE flag_count = 1');
      await assert.rejects(store.readCase(opened!.id), isUncounted);
      assert.equal((await store.readProgress(aNewFlag(2).id))?.targets.length, 2);
    });
  });

  it('find out once a second whether a row reaches the disk', async () => {
    const written = async () => {
      await store.checkWritable();
      return statSync(`${path()}-wal`).size;
    };
    const first = await written();
    assert.equal(await written(), first);
    clock.advance(1000);
    assert.ok((await written()) > first);
  });

  it('join the case that the other has opened', async () => {
    await keep(1, ['b']);
    keepThere(2);
    await keep(3);
    assert.deepEqual(
      (await openCases()).map(({ flagCount }) => flagCount),
      [1, 2],
    );
  });
});

describe('a group with a flag that was kept before', () => {
  it('opens the cases of its other flags once', async () => {
    const store = await openSqliteStore(':memory:');
    const keep = (number: number, keys: string[]) => store.keep(aNewFlag(number, { keys }), nextCaseId);
    await keep(1, ['a']);
    const outcomes = await Promise.all([
      keep(2, ['b']),
      keep(1, ['a']),
      keep(3, ['b', 'c']),
      keep(3, ['b', 'c']),
    ]);
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['new', 'same', 'new', 'same'],
    );
    const { cases: open } = await store.readQueue(['received'], 100);
    assert.deepEqual(open.map(({ flagCount }) => flagCount).sort(), [1, 1, 2]);
    await store.close();
  });
});
