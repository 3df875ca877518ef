import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@report-this/protocol';
import { createReceiver, type ReceiverParts } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { aServer } from './a-server.test-helper.ts';

const LINK = '/report?kind=comment&url=https%3A%2F%2Fshop.example%2F7';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

async function aReceiver(change: Partial<ReceiverParts> = {}) {
  const parts = {
    url: 'https://shop.example',
    store: await openSqliteStore(':memory:'),
    secret: new Uint8Array(32),
  };
  return createReceiver({ ...parts, ...change });
}

const titleIn = (page: string) => /<h1>([^<]*)<\/h1>/.exec(page)?.[1];

describe('a receiver that has too much to do', () => {
  it('says so to people on a page, in their language, and when to come back', async () => {
    const receiver = await aReceiver({ maxConcurrent: 0 });
    for (const [path, init, title, text] of [
      [LINK, {}, 'Report this', 'Too many reports just now. Please try again in <bdi>5 seconds</bdi>.'],
      [`${LINK}&lang=nl`, {}, 'Dit melden', 'Probeer het over <bdi>5 seconden</bdi> opnieuw.'],
      [
        '/report',
        { method: 'POST', headers: FORM, body: 'reason=spam' },
        'Your report was not sent',
        '5 seconds',
      ],
      [
        '/report-status',
        { method: 'POST', headers: { ...FORM, 'Accept-Language': 'de-AT' }, body: 'flag=x' },
        'Der Stand konnte nicht geladen werden',
        '5 Sekunden',
      ],
    ] as const) {
      const answer = await receiver.fetch(new Request(`https://shop.example${path}`, init));
      const page = await answer.text();
      assert.equal(answer.status, 503);
      assert.equal(answer.headers.get('retry-after'), '5');
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(answer.headers.get('content-security-policy')!, /style-src 'self'/);
      assert.equal(titleIn(page), title);
      assert.ok(page.includes(text), page);
    }
    await receiver.close();
  });

  it('still sends what such a page is drawn with', async () => {
    const receiver = await aReceiver({ maxConcurrent: 0 });
    for (const [path, type] of [
      ['/report.css', 'text/css; charset=utf-8'],
      ['/report-status.js', 'text/javascript; charset=utf-8'],
    ] as const) {
      const answer = await receiver.fetch(new Request(`https://shop.example${path}`));
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, type]);
    }
    await receiver.close();
  });

  it('says so to programs in a problem document', async () => {
    const receiver = await aReceiver({ maxConcurrent: 0 });
    const answer = await receiver.fetch(new Request('https://shop.example/flags', { method: 'POST' }));
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.match(((await answer.json()) as Problem).type, /:not-accepting$/);
    await receiver.close();
  });
});

it('a fault is said to people on a page, and to the log', async () => {
  const store = await openSqliteStore(':memory:');
  const broken = { ...store, readProgress: () => Promise.reject(new Error('The disk is gone.')) };
  const { faults, receiverUrl } = await aServer({ store: broken, secret: new Uint8Array(32) });
  const answer = await fetch(`${receiverUrl}/report-status`, {
    method: 'POST',
    headers: FORM,
    body: 'flag=x&token=y',
  });
  const page = await answer.text();
  assert.equal(answer.status, 500);
  assert.equal(titleIn(page), 'The status could not be loaded');
  assert.match(page, /Something did not work on the way\. Please try again\./);
  assert.doesNotMatch(page, /disk/);
  assert.deepEqual(
    faults.map((fault) => (fault as Error).message),
    ['The disk is gone.'],
  );
});
