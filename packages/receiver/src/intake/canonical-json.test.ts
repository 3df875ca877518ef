import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonicalOf } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is what another implementation of RFC 8785 writes, for any document', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (document) => {
        assert.equal(canonicalOf(document), canonicalize(document));
      }),
    );
  });

  it('is the same when it is told that no text needs an escape', () => {
    const plain = fc
      .jsonValue({ noUnicodeString: false })
      .filter((document) => !JSON.stringify(document).includes('\\'));
    fc.assert(
      fc.property(plain, (document) => {
        assert.equal(canonicalOf(document, true), canonicalize(document));
      }),
    );
  });

  it('sorts names by UTF-16 units, also those that look like numbers', () => {
    const document = JSON.parse(
      '{"10":1,"9":2,"\u20ac":3,"\ud83d\ude00":4,"\ufb33":5,"":6,"__proto__":7}',
    ) as unknown;
    assert.equal(
      canonicalOf(document),
      '{"":6,"10":1,"9":2,"__proto__":7,"\u20ac":3,"\ud83d\ude00":4,"\ufb33":5}',
    );
    assert.equal(canonicalOf(document), canonicalize(document));
  });

  it('writes numbers as ECMAScript does', () => {
    assert.equal(
      canonicalOf([1e21, 1e-7, -0, 0.1, JSON.parse('333333333.33333329'), 4.5]),
      '[1e+21,1e-7,0,0.1,333333333.3333333,4.5]',
    );
  });

  it('leaves out what has no value', () => {
    assert.equal(canonicalOf({ b: undefined, a: { c: undefined, d: null } }), '{"a":{"d":null}}');
  });
});
