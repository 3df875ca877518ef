import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inspectJson, MAX_DEPTH } from '@report-this/protocol';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('inspecting JSON', () => {
  it('allows 32 levels and refuses 33', () => {
    assert.deepEqual(inspectJson(nested(MAX_DEPTH)), []);
    assert.equal(inspectJson(nested(MAX_DEPTH + 1))[0]?.code, 'depth');
  });

  it('survives nesting that would exhaust a recursive reader', () => {
    assert.equal(inspectJson(nested(120_000))[0]?.code, 'depth');
  });

  it('points at text and at names with lone surrogates', () => {
    assert.deepEqual(inspectJson({ a: ['x', '\ud800'] })[0]?.pointer, '/a/1');
    assert.deepEqual(inspectJson({ a: { '\udfff': 1 } })[0]?.pointer, '/a');
    assert.deepEqual(inspectJson({ a: '😀' }), []);
  });

  it('points at numbers that no double holds', () => {
    assert.deepEqual(inspectJson(JSON.parse('{"a":[1e308,-1e999]}')), [
      { pointer: '/a/1', code: 'number', detail: 'must be a number that a 64-bit float can hold' },
    ]);
  });

  it('escapes names in pointers', () => {
    assert.deepEqual(inspectJson({ 'a/b~c': '\ud800' })[0]?.pointer, '/a~1b~0c');
  });
});
