import assert from 'node:assert/strict';
import { it } from 'node:test';
import { unpredictableBits } from './unpredictable-bits.ts';

it('counts what differs, not what the texts share', () => {
  assert.equal(unpredictableBits(['token-ab-v1', 'token-cd-v1']), 2 * 4);
});

it('knows hexadecimal from base64url', () => {
  assert.equal(unpredictableBits(['0123456789abcdef', 'fedcba9876543210']), 64);
  assert.equal(unpredictableBits(['Zz_9', 'aQ-x']), 24);
});

it('finds nothing unpredictable in a text that comes twice', () => {
  assert.equal(unpredictableBits(['Zz_9Zz_9Zz_9', 'aQ-xaQ-xaQ-x', 'aQ-xaQ-xaQ-x']), 0);
});
