import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Flag, pointerOf, read } from '@report-this/protocol';
import { aFlag } from './flag.arbitrary.ts';

type Path = (string | number)[];

/** Every place in a document, the document itself included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [path, ...members.flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

/** A copy of a document with another value at a place. */
function withValueAt(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(document) as Record<string | number, unknown>;
  copy[key] = withValueAt(copy[key], rest, value);
  return copy;
}

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
