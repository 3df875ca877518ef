import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hashOf, keyIn, routeOf } from './route.ts';

describe('the fragment of the address', () => {
  it('names a case, and comes back from it', () => {
    const route = { room: 'case', caseId: 'a/b c' } as const;
    assert.equal(hashOf(route), '#/cases/a%2Fb%20c');
    assert.deepEqual(routeOf(hashOf(route)), route);
  });

  it('names the endpoints', () => {
    assert.equal(hashOf({ room: 'endpoints' }), '#/endpoints');
    assert.deepEqual(routeOf('#/endpoints'), { room: 'endpoints' });
  });

  for (const hash of ['', '#', '#/cases', '#/cases/', '#/cases/a/b', '#/elsewhere', '#/cases/%E0%A4%A']) {
    it(`leads to the queue when it is ${JSON.stringify(hash)}`, () =>
      assert.deepEqual(routeOf(hash), { room: 'queue' }));
  }

  it('may hold a key', () => {
    assert.equal(keyIn('#key=abc-123'), 'abc-123');
    assert.equal(keyIn('#key=a%2Bb'), 'a+b');
    assert.equal(keyIn('#key='), undefined);
    assert.equal(keyIn('#/cases/key'), undefined);
  });
});
