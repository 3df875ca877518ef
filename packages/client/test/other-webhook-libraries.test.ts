import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, it } from 'node:test';
import { CloudEvent, HTTP, type Message } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { anEvent, signDelivery } from '@report-this/client/testing';
import { isDeliveryError, verifyDelivery } from '@report-this/client/webhooks';
import { rejectionOf } from './clients.test-helper.ts';

const SECRET = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3';
const event = anEvent('case.decided');

// Those libraries know no other clock than the system's.
const now = () => new Date();

describe('the npm package standardwebhooks', () => {
  it('verifies what we sign', async () => {
    const request = await signDelivery(event, SECRET, now().getTime());
    const headers = Object.fromEntries(request.headers);
    assert.deepEqual(new Webhook(SECRET).verify(await request.text(), headers), event);
  });

  it('signs what we verify', async () => {
    const body = JSON.stringify(event);
    const at = now();
    const headers = {
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(SECRET).sign(event.id, at, body),
    };
    assert.deepEqual(await verifyDelivery({ headers, body }, SECRET), event);
  });

  it('and we agree on the example of the specification', async () => {
    const secret = 'whsec_plJ3nmyCDGBKInavdOK15jsl';
    const body = '{"event_type":"ping","data":{"success":true}}';
    const at = new Date(1_731_705_121_000);
    const signature = 'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=';
    assert.equal(new Webhook(secret).sign('msg_loFOjxBNrRLzqYUf', at, body), signature);
    const headers = {
      'webhook-id': 'msg_loFOjxBNrRLzqYUf',
      'webhook-timestamp': '1731705121',
      'webhook-signature': signature,
    };
    const clock = { now: () => at.getTime() };
    const error = await rejectionOf(verifyDelivery({ headers, body }, secret, { clock }));
    assert.ok(isDeliveryError(error) && error.reason === 'format', 'well signed, and no event of ours');
  });
});

describe("Node's own Ed25519", () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = (key: string) => Buffer.from(key, 'base64url').toString('base64');
  const whsk = `whsk_${raw(privateKey.export({ format: 'jwk' }).d!)}`;
  const whpk = `whpk_${raw(publicKey.export({ format: 'jwk' }).x!)}`;

  it('verifies what we sign', async () => {
    const request = await signDelivery(event, whsk, now().getTime());
    const [version, signature] = request.headers.get('webhook-signature')!.split(',');
    const content = `${event.id}.${request.headers.get('webhook-timestamp')}.${await request.text()}`;
    assert.equal(version, 'v1a');
    assert.ok(
      verify(
        null,
        Buffer.from(content),
        createPublicKey(publicKey.export({ format: 'pem', type: 'spki' })),
        Buffer.from(signature!, 'base64'),
      ),
    );
  });

  it('signs what we verify', async () => {
    const body = JSON.stringify(event);
    const signedAt = Math.floor(now().getTime() / 1000);
    const key = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }));
    const signature = sign(null, Buffer.from(`${event.id}.${signedAt}.${body}`), key).toString('base64');
    const headers = {
      'webhook-id': event.id,
      'webhook-timestamp': String(signedAt),
      'webhook-signature': `v1a,${signature}`,
    };
    assert.deepEqual(await verifyDelivery({ headers, body }, whpk), event);
  });
});

describe('the npm package cloudevents', () => {
  const envelope = new CloudEvent({
    id: event.id,
    source: 'https://receiver.example/report-this',
    type: 'org.example.case.decided',
    time: event.timestamp,
    datacontenttype: 'application/json',
    data: event.data,
  });

  for (const form of ['structured', 'binary'] as const) {
    it(`reads what we pack: ${form}`, async () => {
      const request = await signDelivery(event, SECRET, now().getTime(), { form });
      const message: Message = { headers: Object.fromEntries(request.headers), body: await request.text() };
      assert.ok(HTTP.isEvent(message));
      const read = HTTP.toEvent<typeof event.data>(message);
      assert.ok(read instanceof CloudEvent && read.validate());
      assert.deepEqual(
        { id: read.id, type: read.type, timestamp: read.time, data: read.data },
        { ...event, type: 'example.shop.case.decided' },
      );
    });

    it(`packs what we read: ${form}`, async () => {
      const message = HTTP[form](envelope);
      const body = String(message.body);
      const at = now();
      const headers = {
        ...(message.headers as Record<string, string>),
        'webhook-id': event.id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(SECRET).sign(event.id, at, body),
      };
      assert.deepEqual(await verifyDelivery({ headers, body }, SECRET), event);
    });
  }
});
