import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readReference } from '@report-this/protocol';
import { createReferences } from './references.ts';

const referenceFor = createReferences(Buffer.alloc(32, 'a key'));

describe('references', () => {
  it('are well formed and never the same twice', () => {
    const references = Array.from({ length: 50_000 }, (_, number) => referenceFor(number));
    assert.equal(new Set(references).size, references.length);
    for (const reference of references.slice(0, 500)) assert.equal(readReference(reference), reference);
    for (const number of [2 ** 20, 2 ** 39, 2 ** 40 - 1]) assert.ok(readReference(referenceFor(number)));
  });

  it('do not tell the number: neighbours share few symbols, and another key gives others', () => {
    const other = createReferences(Buffer.alloc(32, 'another key'));
    const alike = (one: string, two: string) =>
      [...one].filter((symbol, index) => symbol === two[index]).length;
    const pairs = Array.from(
      { length: 500 },
      (_, number) => [referenceFor(number), referenceFor(number + 1)] as const,
    );
    const mean = pairs.reduce((sum, [one, two]) => sum + alike(one, two), 0) / pairs.length;
    assert.ok(mean < 4.5, `${mean} of 13 symbols are alike, of which 3 always are`);
    assert.notEqual(other(1), referenceFor(1));
  });

  it('end where 40 bits end', () => {
    for (const number of [-1, 0.5, 2 ** 40, NaN]) assert.throws(() => referenceFor(number), RangeError);
  });
});
