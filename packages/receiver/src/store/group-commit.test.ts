import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StoreUnavailableError } from '../ports/store.ts';
import { createGroupCommit } from './group-commit.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A group commit that writes down its groups and fails those that hold `bad` or `full`. */
function aGroup({ maxItems = 256, maxTurns = 16, isFree = (): boolean => true } = {}) {
  const groups: string[][] = [];
  const commit = (items: readonly string[]) => {
    groups.push([...items]);
    if (items.includes('bad')) throw new Error('bad');
    if (items.includes('full')) throw new StoreUnavailableError('SQLITE_FULL');
    return items.map((item) => `${item} kept`);
  };
  return { groups, group: createGroupCommit({ commit, isFree, maxItems, maxTurns }) };
}

describe('committing in groups', () => {
  it('puts what comes in one turn into one transaction, and answers each in its place', async () => {
    const { group, groups } = aGroup();
    assert.deepEqual(await Promise.all(['a', 'b', 'c'].map(group.add)), ['a kept', 'b kept', 'c kept']);
    assert.deepEqual(groups, [['a', 'b', 'c']]);
  });

  it('waits for more as long as each turn brings more', async () => {
    const { group, groups } = aGroup();
    const kept = [group.add('a')];
    for (const item of ['b', 'c']) {
      await turn();
      kept.push(group.add(item));
    }
    await Promise.all(kept);
    assert.deepEqual(groups, [['a', 'b', 'c']]);
  });

  it('waits no longer than it may', async () => {
    const { group, groups } = aGroup({ maxTurns: 3 });
    const kept: Promise<string>[] = [];
    for (const item of ['a', 'b', 'c', 'd', 'e']) {
      kept.push(group.add(item));
      await turn();
    }
    await Promise.all(kept);
    assert.deepEqual(groups, [
      ['a', 'b', 'c'],
      ['d', 'e'],
    ]);
  });

  it('answers nobody before the transaction is over', async () => {
    const { group, groups } = aGroup();
    const kept = group.add('a').then(() => assert.equal(groups.length, 1));
    assert.equal(groups.length, 0);
    await kept;
  });

  it('splits what is too much for one transaction', async () => {
    const { group, groups } = aGroup({ maxItems: 2 });
    await Promise.all(['a', 'b', 'c'].map(group.add));
    assert.deepEqual(groups, [['a', 'b'], ['c']]);
  });

  it('fails a bad item alone', async () => {
    const { group, groups } = aGroup();
    const outcomes = await Promise.allSettled(['a', 'bad', 'c'].map(group.add));
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.deepEqual(groups, [['a', 'bad', 'c'], ['a'], ['bad'], ['c']]);
  });

  it('fails a group at once when the store fails', async () => {
    const { group, groups } = aGroup();
    const outcomes = await Promise.allSettled(['a', 'full', 'c'].map(group.add));
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as Error).name),
      Array.from({ length: 3 }, () => 'StoreUnavailableError'),
    );
    assert.deepEqual(groups, [['a', 'full', 'c']]);
  });

  it('waits while another transaction is open', async () => {
    let isFree = false;
    const { group, groups } = aGroup({ isFree: () => isFree });
    const kept = group.add('a');
    await turn();
    assert.deepEqual([groups.length, group.waiting], [0, 1]);
    isFree = true;
    await kept;
    await group.drain();
    assert.equal(group.waiting, 0);
  });
});
