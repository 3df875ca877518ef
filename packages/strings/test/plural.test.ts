import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plural } from '@report-this/strings';

describe('plural forms', () => {
  it('are chosen by number', () => {
    const forms = { one: '{count} day', other: '{count} days' };
    assert.equal(plural('en', forms, 1), '1 day');
    assert.equal(plural('en', forms, 1200), '1,200 days');
    assert.equal(
      plural('ar', { two: 'يومان {count}', other: '{count}' }, 2),
      `يومان ${new Intl.NumberFormat('ar').format(2)}`,
    );
  });
});
