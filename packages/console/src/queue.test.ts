import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aCase, anId, summaryOf } from '@report-this/client/testing';
import { neighbourOf, withCase, withPage } from './queue.ts';

const one = summaryOf(aCase({ id: anId(1) }));
const two = summaryOf(aCase({ id: anId(2) }));
const three = summaryOf(aCase({ id: anId(3) }));

describe('the queue', () => {
  it('grows by a page, and takes over its cursor', () => {
    const queue = withPage({ items: [one], next: 'a' }, { items: [two, three], next: 'b' });
    assert.deepEqual(queue, { items: [one, two, three], next: 'b' });
    assert.equal(withPage(queue, { items: [] }).next, undefined);
  });

  it('shows a case once, with its newest facts, where it was', () => {
    const queue = withPage({ items: [one, two] }, { items: [{ ...one, flagCount: 5 }, three] });
    assert.deepEqual(
      queue.items.map(({ id, flagCount }) => [id, flagCount]),
      [
        [anId(1), 5],
        [anId(2), 1],
        [anId(3), 1],
      ],
    );
  });

  it('takes over what changed in a case', () => {
    const claimed = aCase({ id: anId(2), state: 'inReview', claimedBy: 'Robin' });
    const queue = withCase({ items: [one, two], next: 'a' }, claimed);
    assert.deepEqual(
      queue.items.map(({ state, claimedBy }) => [state, claimedBy]),
      [
        ['received', undefined],
        ['inReview', 'Robin'],
      ],
    );
    assert.equal(queue.next, 'a');
  });

  it('knows the neighbours of a case, and stops at its ends', () => {
    const queue = { items: [one, two, three] };
    assert.equal(neighbourOf(queue, anId(2), 1), anId(3));
    assert.equal(neighbourOf(queue, anId(2), -1), anId(1));
    assert.equal(neighbourOf(queue, anId(3), 1), anId(3));
    assert.equal(neighbourOf(queue, undefined, 1), anId(1));
    assert.equal(neighbourOf(queue, undefined, -1), anId(3));
    assert.equal(neighbourOf({ items: [] }, undefined, 1), undefined);
  });
});
