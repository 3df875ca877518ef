import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WebUrl } from '@report-this/protocol';

describe('an address on the web', () => {
  it('is one however often it is asked, whatever letters it has', () => {
    for (let time = 0; time < 20_000; time++) {
      if (!WebUrl.safeParse('https://münchen.example/straße').success)
        assert.fail(`refused after ${time} times`);
    }
  });

  it('is none without a host, or of another scheme', () => {
    for (const address of [
      'https://',
      'https://[',
      'http://a b',
      'javascript:alert(1)',
      '/p/7',
      'ftp://a.example',
    ])
      assert.equal(WebUrl.safeParse(address).success, false, address);
  });
});
