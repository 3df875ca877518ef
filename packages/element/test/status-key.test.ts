import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statusKeyOf } from '../src/status/status-key.ts';
import { lookOf } from '../src/status/status-reader.ts';

const FLAG_ID = '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60';

describe('the key in a status link', () => {
  it('is a flag id and a token', () => {
    assert.deepEqual(statusKeyOf(`#${FLAG_ID}.a.b-c_d`), { flagId: FLAG_ID, token: 'a.b-c_d' });
  });

  it('is none when something is missing', () => {
    for (const fragment of ['', '#', `#${FLAG_ID}`, `#${FLAG_ID}.`, '#token'])
      assert.equal(statusKeyOf(fragment), undefined);
  });
});

describe('what a failed reading looks like', () => {
  const refused = (status: number) =>
    Object.assign(new Error(), { name: 'RefusedError', problem: { status } });

  it('not found, for what is unknown or not yours', () => {
    assert.deepEqual(lookOf(refused(404), true), { is: 'notFound' });
  });

  it('failed, for what may pass', () => {
    assert.deepEqual(lookOf(refused(503), true), { is: 'failed' });
    assert.deepEqual(lookOf(new TypeError(), true), { is: 'failed' });
  });

  it('offline, without a network', () => {
    assert.deepEqual(lookOf(new TypeError(), false), { is: 'offline' });
  });
});
