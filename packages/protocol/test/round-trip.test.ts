import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DecisionDraft, Flag, pointerOf, read } from '@report-this/protocol';
import { aDecisionDraft } from './decision.arbitrary.ts';
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

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        assert.equal(typeof read(Flag, value).ok, 'boolean');
      }),
      { numRuns: 1000 },
    );
  });
});

for (const [name, noun, documents] of [
  ['flag', Flag, aFlag],
  ['decision', DecisionDraft, aDecisionDraft],
] as const) {
  it(`names a place in the document for everything it refuses of a ${name}`, () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, fc.jsonValue({ maxDepth: 2 }), fc.nat(), (document, value, pick) => {
        const places = placesIn(document);
        const broken = withValueAt(document, places[pick % places.length]!, value);
        const result = read(noun, broken);
        if (result.ok) return;
        refused += 1;
        const known = new Set(placesIn(broken).map(pointerOf));
        assert.ok(result.issues.length > 0);
        for (const { pointer, code } of result.issues) {
          const place = code === 'required' ? parentOf(pointer) : pointer;
          assert.ok(known.has(place), `${code} at ${pointer}`);
        }
      }),
      { numRuns: 1000 },
    );
    assert.ok(refused > 500, `${refused} of 1000 were refused`);
  });
}
