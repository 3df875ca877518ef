import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { after, MOVES, STATES } from '@report-this/protocol';

describe('the lifecycle', () => {
  it('reaches every state from the two first ones', () => {
    const reached = new Set<string>(['received', 'awaitingConfirmation']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const state of STATES) {
        if (!reached.has(state)) continue;
        for (const move of MOVES) {
          const next = after(state, move);
          if (next) reached.add(next);
        }
      }
    }
    assert.deepEqual([...reached].sort(), [...STATES].sort());
  });

  it('lets nothing out of the last states', () => {
    for (const move of MOVES) {
      assert.equal(after('closed', move), undefined);
      assert.equal(after('withdrawn', move), undefined);
    }
  });

  it('decides once', () => {
    assert.equal(after('inReview', 'decide'), 'decided');
    assert.equal(after('decided', 'decide'), undefined);
  });
});
