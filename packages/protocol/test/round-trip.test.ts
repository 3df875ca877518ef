import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Flag, pointerOf, read } from '@report-this/protocol';
import { aFlag } from './flag.arbitrary.ts';
import { placesIn, withValueAt } from './places.ts';

const parentOf = (pointer: string) => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));

describe('reading a flag', () => {
  it('accepts what has the form, and gives it back unchanged after a round trip', () => {
    fc.assert(
      fc.property(aFlag, (flag) => {
        const first = read(Flag, flag);
        assert.ok(first.ok, JSON.stringify(first));
        assert.deepEqual(first.value, flag);
        assert.deepEqual(read(Flag, JSON.parse(JSON.stringify(first.value))), first);
      }),
      { numRuns: 300 },
    );
  });

  it('names a place in the document for everything it refuses', () => {
    fc.assert(
      fc.property(aFlag, fc.jsonValue({ maxDepth: 2 }), fc.nat(), (flag, value, pick) => {
        const places = placesIn(flag);
        const broken = withValueAt(flag, places[pick % places.length]!, value);
        const result = read(Flag, broken);
        if (result.ok) return;
        const known = new Set(placesIn(broken).map(pointerOf));
        assert.ok(result.issues.length > 0);
        for (const { pointer, code } of result.issues) {
          const place = code === 'required' ? parentOf(pointer) : pointer;
          assert.ok(known.has(place), `${code} at ${pointer}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        assert.equal(typeof read(Flag, value).ok, 'boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
