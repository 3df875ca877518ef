import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createHmac256 } from './hmac.ts';

describe('HMAC-SHA256', () => {
  it("is what Node's own gives, for any key and any text", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 64 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (key, text) => {
          assert.equal(createHmac256(key)(text), createHmac('sha256', key).update(text).digest('base64url'));
        },
      ),
    );
  });

  it('is what RFC 4231 says of its second case', () => {
    assert.equal(
      Buffer.from(createHmac256(Buffer.from('Jefe'))('what do ya want for nothing?'), 'base64url').toString(
        'hex',
      ),
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('takes no key that RFC 2104 would hash first', () => {
    assert.throws(() => createHmac256(new Uint8Array(65)), RangeError);
  });
});
