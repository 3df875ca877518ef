import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { addressOf, receiverUrl } from './receiver-url.ts';

describe("the receiver's URL", () => {
  const given = globalThis as { location?: unknown };
  afterEach(() => delete given.location);

  it('is resolved against the page', () => {
    given.location = { href: 'https://shop.example/products/31' };
    assert.equal(receiverUrl('/report-this').href, 'https://shop.example/report-this');
  });

  for (const wrong of ['/report-this', 'javascript:alert(1)', 'ftp://shop.example/', 'https://', '']) {
    it(`is refused at once when it is ${JSON.stringify(wrong)} and there is no page`, () => {
      assert.throws(() => receiverUrl(wrong), TypeError);
    });
  }
});

describe('an address', () => {
  const address = (receiver: string, path: string, query = {}) =>
    addressOf(new URL(receiver), path, query).href;

  it('appends the path to the receiver, with or without its last slash', () => {
    assert.equal(
      address('https://shop.example/report-this', '/flags'),
      'https://shop.example/report-this/flags',
    );
    assert.equal(
      address('https://shop.example/report-this/', '/flags'),
      'https://shop.example/report-this/flags',
    );
    assert.equal(address('https://shop.example', '/flags'), 'https://shop.example/flags');
    assert.equal(address('https://shop.example/report-this', ''), 'https://shop.example/report-this');
  });

  it('leaves out query members that are undefined', () => {
    assert.equal(
      address('https://a.example/r', '/cases', { after: 'a&b', state: undefined }),
      'https://a.example/r/cases?after=a%26b',
    );
  });
});
