import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completenessOf, nameOf, Problem, PROBLEM_NAMES, problemOf, read } from '@report-this/protocol';
import { nearestReason } from '@report-this/protocol/reasons';

describe('problems', () => {
  it('have the form of a problem and know their names', () => {
    for (const name of PROBLEM_NAMES) {
      const problem = problemOf(name);
      assert.ok(read(Problem, problem).ok);
      assert.equal(nameOf(problem), name);
    }
  });

  it('of others have no name here', () => {
    assert.equal(nameOf({ type: 'about:blank' }), undefined);
    assert.equal(nameOf({ type: 'urn:report-this:problem:toString' }), undefined);
  });
});

describe('completeness', () => {
  const flag = {
    claim: { basis: 'illegal', reason: 'speech.hate' },
    targets: [{ kind: 'comment', ref: { type: 'comment', id: '1' } }],
    reporter: { role: 'anonymous' },
  } as const;

  it('names what DSA Art. 16(2) asks and the flag lacks', () => {
    assert.deepEqual(completenessOf(flag as never, []), {
      article16: false,
      missing: ['explanation', 'location', 'identity', 'goodFaith'],
    });
  });

  it('asks no name for reasons that are exempt', () => {
    assert.ok(!completenessOf(flag as never, ['identity-exempt']).missing.includes('identity'));
  });
});

describe('an unknown reason', () => {
  it('falls to its group, then to other.unspecified', () => {
    assert.equal(nearestReason('terms.spam').code, 'terms.spam');
    assert.equal(nearestReason('terms.time_travel').code, 'terms.other');
    assert.equal(nearestReason('x-vendor.thing').code, 'other.unspecified');
  });
});
