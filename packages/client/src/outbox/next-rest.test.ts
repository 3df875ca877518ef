import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextRest } from './next-rest.ts';

describe('the rest after a try in vain', () => {
  it('doubles from 5 s up to an hour', () => {
    const rests = [1, 2, 3, 10, 11, 5000].map((tries) => nextRest(tries, 1 - Number.EPSILON));
    assert.deepEqual(rests, [5000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000]);
  });

  it('is never less than half of that', () => {
    assert.deepEqual([nextRest(1, 0), nextRest(2, 0.5), nextRest(99, 0)], [2500, 7500, 1_800_000]);
  });
});
