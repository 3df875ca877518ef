import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readReference, Reference, referenceOf } from '@report-this/protocol';

const number = fc.integer({ min: 0, max: 2 ** 40 - 1 });

describe('a reference', () => {
  it('has its form and is read back as it was written', () => {
    fc.assert(
      fc.property(number, (value) => {
        const reference = referenceOf(value);
        assert.ok(Reference.safeParse(reference).success);
        assert.equal(readReference(reference), reference);
        assert.equal(readReference(reference.toLowerCase().replaceAll('-', ' ')), reference);
      }),
    );
  });

  it('forgives letters that look like digits', () => {
    assert.equal(readReference('f oooo oooo 0'), 'F-0000-0000-0');
    assert.equal(readReference(`F-0000-000I-${referenceOf(1).slice(-1)}`), 'F-0000-0001-1');
  });

  it('is refused when one symbol was mistyped', () => {
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 0, max: 7 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        (value, place, symbol) => {
          const symbols = [...referenceOf(value).replaceAll('-', '')];
          if (symbols[place + 1] === symbol) return;
          symbols[place + 1] = symbol;
          assert.equal(readReference(symbols.join('')), undefined);
        },
      ),
    );
  });

  it('is refused when it is something else', () => {
    for (const typed of ['', 'F-', 'hello', 'F-3JZ9-J6GM', '😀😀😀😀😀😀😀😀😀'])
      assert.equal(readReference(typed), undefined);
  });
});
