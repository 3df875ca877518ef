import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createQuickCheck, Flag, read } from '@report-this/protocol';
import * as z from 'zod/mini';
import { aFlag } from './flag.arbitrary.ts';
import { schemaOf } from './nouns.ts';
import { placesIn, withValueAt } from './places.ts';
import { vectorsOf } from './vectors.ts';

const isFlag = createQuickCheck(Flag);

describe('the quick check of a flag', () => {
  it('says yes to every flag, with members of others too', () => {
    fc.assert(
      fc.property(aFlag, fc.jsonValue(), (flag, value) => {
        assert.ok(isFlag(flag));
        assert.ok(isFlag({ ...flag, 'a member of others': value }));
      }),
      { numRuns: 300 },
    );
  });

  it('says of a document with one wrong member what reading says', () => {
    const wrong = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(aFlag, wrong, fc.nat(), (flag, value, pick) => {
        const places = placesIn(flag);
        const broken = withValueAt(flag, places[pick % places.length]!, value);
        assert.equal(isFlag(broken), read(Flag, broken).ok);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => assert.equal(isFlag(value), read(Flag, value).ok)),
      { numRuns: 1000 },
    );
  });

  it('refuses what the protocol refuses beyond the schema', () => {
    const [flag] = fc.sample(aFlag, 1);
    assert.ok(isFlag(flag));
    assert.ok(!isFlag({ ...flag, unknown: '\ud800' }));
    assert.ok(!isFlag({ ...flag, unknown: JSON.parse('['.repeat(40) + ']'.repeat(40)) as unknown }));
    assert.ok(!isFlag({ ...flag, unknown: Infinity }));
  });
});

describe('the quick check of any schema', () => {
  it('says yes to no vector that reading refuses', () => {
    for (const { title, noun, document } of [...vectorsOf('valid'), ...vectorsOf('invalid')]) {
      const schema = schemaOf(noun);
      if (createQuickCheck(schema)(document)) assert.ok(read(schema, document).ok, title);
    }
  });

  it('agrees with reading on the vectors of flags', () => {
    const flags = [...vectorsOf('valid'), ...vectorsOf('invalid')].filter(({ noun }) => noun === 'Flag');
    assert.ok(flags.length > 50);
    for (const { title, document } of flags) assert.equal(isFlag(document), read(Flag, document).ok, title);
  });

  it('survives nesting that would exhaust the stack of a check', () => {
    const deep: unknown = JSON.parse('['.repeat(10_000) + ']'.repeat(10_000));
    const [{ document } = { document: {} }] = vectorsOf('valid').filter(({ noun }) => noun === 'Flag');
    assert.ok(isFlag(document));
    assert.equal(isFlag({ ...(document as object), extensions: { 'com.example.deep': deep } }), false);
  });

  it('is not sure of what it does not know', () => {
    for (const schema of [z.date(), z.union([z.string(), z.number()]), z.strictObject({ a: z.string() })]) {
      assert.ok(!createQuickCheck(schema)({ a: 'text' }));
    }
    assert.ok(!createQuickCheck(z.record(z.string(), z.unknown()))(JSON.parse('{"__proto__":1}')));
  });

  it('asks a check for what it has no shorter words for', () => {
    const isEven = createQuickCheck(z.number().check(z.multipleOf(2), z.minimum(0)));
    assert.deepEqual([2, 3, -2, 0].map(isEven), [true, false, false, true]);
    const isLong = createQuickCheck(z.string().check(z.minLength(3), z.startsWith('a'), z.maxLength(4)));
    assert.deepEqual(['abc', 'ab', 'bcd', 'abcde'].map(isLong), [true, false, false, false]);
    const isShort = createQuickCheck(z.array(z.string()).check(z.maxLength(1)));
    assert.deepEqual([[], ['a'], ['a', 'b'], [1]].map(isShort), [true, true, false, false]);
  });
});
