import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Uuid } from '@report-this/protocol';
import type { Store } from '../ports/store.ts';
import { aNewFlag } from '../testing/a-new-flag.ts';
import type { SqliteDatabase } from './sqlite-database.ts';
import { prepareIntake } from './sqlite-intake.ts';
import { prepareTally } from './sqlite-tally.ts';
import { openSqliteStore } from './sqlite.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
let cases = 0;
const nextCaseId = () => `0192f3a1-0000-7000-8000-${(++cases).toString(16).padStart(12, '0')}`;

/** A database that lets a test come between: `beforeBegin` is called once, when the next transaction is about to begin. */
function interruptible(path: string): SqliteDatabase & { beforeBegin: (() => void) | undefined } {
  const database: SqliteDatabase = new Database(path);
  return {
    beforeBegin: undefined,
    prepare(sql) {
      const interrupt = sql === 'begin' ? this.beforeBegin : undefined;
      if (interrupt) this.beforeBegin = undefined;
      interrupt?.();
      return database.prepare(sql);
    },
    exec: (sql) => database.exec(sql),
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
    store = await openSqliteStore(path(), { database: here });
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
