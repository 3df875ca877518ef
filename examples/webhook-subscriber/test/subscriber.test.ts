import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, it } from 'node:test';
import type { CasePage, Target, WebhookWithSecret } from '@report-this/protocol';
import { serve } from '@report-this/receiver/node';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { aFlag } from '@report-this/receiver/testing';
import { createSubscriber } from '../subscriber.ts';

const KEY = 'a-moderator-key-of-this-test';
const headers = { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' };

const receiver = await serve({
  port: 0,
  moderatorKey: KEY,
  store: await openSqliteStore(':memory:'),
  secret: new Uint8Array(32).fill(7),
  logLevel: 'silent',
  webhooks: { allowPrivateAddresses: ['127.0.0.0/8'] },
  withoutWorkLoop: true,
});
const post = (path: string, body: unknown) =>
  fetch(receiver.receiverUrl + path, { method: 'POST', headers, body: JSON.stringify(body) });

const hidden: string[] = [];
const secrets: string[] = [];
const backend = createServer(
  createSubscriber(secrets, {
    async hide(id) {
      hidden.push(id);
    },
  }),
).listen(0, '127.0.0.1');
await once(backend, 'listening');
const url = `http://127.0.0.1:${(backend.address() as AddressInfo).port}/`;
after(async () => {
  await receiver.close();
  backend.close();
});

function decision(number: number, outcome: 'restricted' | 'noAction') {
  const id = `0192f3a1-dec1-7b21-9d40-${`${number}`.padStart(12, '0')}`;
  const automation = { detection: false, decision: 'none' };
  if (outcome === 'noAction') return { id, outcome, measures: [], automation };
  const ground = { kind: 'terms', reference: 'House rules 4', explanation: 'The same text, 31 times.' };
  return {
    id,
    outcome,
    measures: [{ kind: 'visibility.removed' }],
    ground,
    facts: 'Posted 31 times.',
    automation,
  };
}

it('hides the comments that are restricted, and no other', async () => {
  const { secret } = (await (await post('/webhooks', { url })).json()) as WebhookWithSecret;
  secrets.push(secret);
  const targets = ['41', '42'].map((id): Target => ({ kind: 'comment', ref: { type: 'comment', id } }));
  for (const target of targets) await post('/flags', aFlag({ targets: [target] }));
  const { items } = (await (await fetch(`${receiver.receiverUrl}/cases`, { headers })).json()) as CasePage;
  for (const [index, { id, target }] of items.entries()) {
    const outcome = target.ref!.id === '42' ? 'restricted' : 'noAction';
    assert.equal((await post(`/cases/${id}/decision`, decision(index, outcome))).status, 201);
  }
  await receiver.receiver.work();
  assert.deepEqual(hidden, ['42']);
});

it('believes nobody else', async () => {
  const forged = await fetch(url, {
    method: 'POST',
    headers: {
      'webhook-id': '0192f3a1-dec1-7b21-9d40-000000000001',
      'webhook-timestamp': `${Math.floor(Date.now() / 1000)}`,
      'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}`,
    },
    body: '{}',
  });
  assert.equal(forged.status, 401);
  assert.deepEqual(hidden, ['42']);
});
