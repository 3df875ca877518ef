import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Flag, read } from '@report-this/protocol';
import { vectorsOf } from './vectors.ts';

describe('valid vectors', () => {
  for (const { title, flag } of vectorsOf('valid')) {
    it(`accepts ${title}`, () => assert.deepEqual(read(Flag, flag).ok, true));
  }
});

describe('invalid vectors', () => {
  for (const { title, pointer, flag } of vectorsOf('invalid')) {
    it(`refuses ${title} and names ${pointer || 'the document'}`, () => {
      const result = read(Flag, flag);
      assert.ok(!result.ok);
      assert.ok(
        result.issues.some((issue) => issue.pointer === pointer),
        `names ${JSON.stringify(result.issues)}`,
      );
      for (const issue of result.issues) assert.match(issue.detail, /^(must|is|does) /);
    });
  }
});

describe('the vectors', () => {
  it('have ids of their own, so that a receiver can be sent all of them', () => {
    const ids = vectorsOf('valid').map(({ flag }) => (flag as Flag).id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
