import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseKeyOf } from './case-key.ts';

const ref = { type: 'comment', id: '42' };
const url = 'https://shop.example/p/7';

describe('the key of a case', () => {
  it('is the same for the same thing', () => {
    const same = [
      [{ ref }, { ref: { ...ref, revision: '2' }, url }],
      [{ uri: 'at://x/y' }, { uri: 'at://x/y', url }],
      [{ url }, { url: `${url}#c42` }],
      [{ url }, { url: 'HTTPS://SHOP.example:443/p/7' }],
    ] as const;
    for (const [one, other] of same) assert.equal(caseKeyOf(one), caseKeyOf(other));
  });

  it('differs for different things', () => {
    const keys = [
      { ref },
      { ref: { ...ref, container: 'a' } },
      { ref: { ...ref, id: '43' } },
      { ref: { type: 'post', id: '42' } },
      { ref: { type: 'comment","42', id: '' } },
      { uri: url },
      { url },
      { url: `${url}?page=2` },
      { url: `${url}/` },
      { url: 'http://shop.example/p/7' },
    ].map(caseKeyOf);
    assert.equal(new Set(keys).size, keys.length);
  });
});
