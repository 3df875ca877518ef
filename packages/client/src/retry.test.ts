import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextDelay, readRetryAfter } from './retry.ts';

const plenty = { remainingMs: 60_000, jitter: 0.5 };

describe('the wait before the next attempt', () => {
  it('grows twofold with full jitter when no answer came', () => {
    assert.equal(nextDelay('no-answer', 1, plenty), 250);
    assert.equal(nextDelay('no-answer', 2, plenty), 500);
    assert.equal(nextDelay('no-answer', 1, { ...plenty, jitter: 0 }), 0);
    assert.equal(nextDelay('no-answer', 1, { ...plenty, jitter: 0.999 }), 500);
  });

  it('ends after three attempts', () => {
    assert.equal(nextDelay('no-answer', 3, plenty), 'give-up');
  });

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`comes after a ${status}`, () => assert.equal(nextDelay({ status }, 1, plenty), 250));
  }

  for (const status of [200, 400, 401, 403, 404, 409, 413, 422]) {
    it(`does not come after a ${status}`, () => assert.equal(nextDelay({ status }, 1, plenty), 'give-up'));
  }

  it('is never shorter than the receiver asked', () => {
    assert.equal(nextDelay({ status: 429, retryAfterMs: 3000 }, 1, plenty), 3000);
    assert.equal(nextDelay({ status: 429, retryAfterMs: 100 }, 1, plenty), 250);
  });

  it('is given up when it does not fit what is left', () => {
    assert.equal(
      nextDelay({ status: 429, retryAfterMs: 3000 }, 1, { remainingMs: 3000, jitter: 0.5 }),
      'give-up',
    );
    assert.equal(nextDelay('no-answer', 2, { remainingMs: 400, jitter: 0.5 }), 'give-up');
  });
});

describe('a Retry-After header', () => {
  const now = Date.parse('2026-11-21T09:30:00Z');

  it('is read as seconds', () => assert.equal(readRetryAfter('120', now), 120_000));
  it('is read as a date', () => assert.equal(readRetryAfter('Sat, 21 Nov 2026 09:30:05 GMT', now), 5000));
  it('asks for no wait when its date is past', () =>
    assert.equal(readRetryAfter('Sat, 21 Nov 2026 09:29:00 GMT', now), 0));
  it('is left aside when it is absent or unreadable', () => {
    assert.equal(readRetryAfter(null, now), undefined);
    assert.equal(readRetryAfter('soon', now), undefined);
  });
});
