import assert from 'node:assert/strict';
import { it } from 'node:test';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest.ts';

// the examples of RFC 8785 §3.2.2 and §3.2.3
it('writes numbers, text and literals as RFC 8785 does', () => {
  const value: unknown = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  assert.equal(
    canonicalJson(value),
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

it('sorts members by UTF-16 units', () => {
  const value: unknown = JSON.parse(
    String.raw`{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}`,
  );
  assert.deepEqual(
    Object.values(JSON.parse(canonicalJson(value).replace('"1"', '"one"')) as object),
    [2, 4, 6, 7, 1, 5, 3],
  );
});

it('makes the digest of the canonical text', async () => {
  const empty = 'sha-256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  assert.equal(await digestOf({}), empty);
});
