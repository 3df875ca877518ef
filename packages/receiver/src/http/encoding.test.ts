import assert from 'node:assert/strict';
import { it } from 'node:test';
import { encodingFor } from './encoding.ts';

it('the coding of an answer is the smallest that its reader takes', () => {
  for (const [accepted, encoding] of [
    [null, undefined],
    ['', undefined],
    ['identity', undefined],
    ['*', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.000', undefined],
    ['br ; q=0.0 , gzip', 'gzip'],
    ['brotli, x-gzip', undefined],
  ] as const)
    assert.equal(encodingFor(accepted), encoding, accepted ?? 'none');
});
