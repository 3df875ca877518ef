import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { EVENT_TYPES } from '@report-this/protocol';
import { aDecision, anEvent, signDelivery } from '@report-this/client/testing';
import { DeliveryError, isDeliveryError, verifyDelivery } from '@report-this/client/webhooks';
import { rejectionOf } from './clients.test-helper.ts';
import {
  altered,
  clock,
  decided,
  OLD_SECRET,
  PRIVATE_KEY,
  PUBLIC_KEY,
  SECRET,
  signed,
} from './deliveries.test-helper.ts';

describe('a delivery', () => {
  for (const type of EVENT_TYPES) {
    it(`of ${type} becomes its event`, async () => {
      const event = anEvent(type);
      const request = await signDelivery(event, SECRET, clock.now());
      assert.deepEqual(await verifyDelivery(request, SECRET, { clock }), event);
    });
  }

  it('may have members of a later version', async () => {
    const event = { ...decided, region: 'eu', data: { ...decided.data, mood: 'calm' } };
    const request = await signDelivery(event, SECRET, clock.now());
    assert.deepEqual(await verifyDelivery(request, SECRET, { clock }), { ...decided, data: event.data });
  });

  it('is verified by a public key', async () => {
    assert.deepEqual(await verifyDelivery(await signed(PRIVATE_KEY), PUBLIC_KEY, { clock }), decided);
  });

  it('is verified by the old secret and by the new one while they change', async () => {
    const both = [SECRET, OLD_SECRET];
    for (const [made, held] of [
      [[OLD_SECRET], both],
      [[SECRET], both],
      [both, [SECRET]],
      [both, [OLD_SECRET]],
      [[PRIVATE_KEY, SECRET], [PUBLIC_KEY]],
      [[PRIVATE_KEY], [SECRET, PUBLIC_KEY]],
    ] as const) {
      assert.deepEqual(await verifyDelivery(await signed([...made]), held, { clock }), decided);
    }
  });

  it('is verified past signatures of versions that nobody knows yet', async () => {
    const request = await signed();
    const signature = request.headers.get('webhook-signature');
    const headers = { 'webhook-signature': `v2,AAAA v1 v1, v1,*** ${signature}` };
    assert.deepEqual(await verifyDelivery(await altered(request, headers), SECRET, { clock }), decided);
  });
});

describe('a secret', () => {
  for (const secret of [
    '',
    'secret',
    'whsec_',
    'whsec_c2hvcnQ=',
    'whsec_not base64!',
    PRIVATE_KEY,
    'whpk_AAAA',
    SECRET.slice('whsec_'.length),
  ]) {
    it(`cannot be ${JSON.stringify(secret)}: a mistake of configuration`, async () => {
      const error = await rejectionOf(verifyDelivery(await signed(), secret, { clock }));
      assert.ok(error instanceof TypeError);
      assert.ok(secret.length < 7 || !error.message.includes(secret));
    });
  }

  it('cannot be missing either: no delivery is to blame for that', async () => {
    assert.ok((await rejectionOf(verifyDelivery(await signed(), [], { clock }))) instanceof TypeError);
  });
});

describe('the guard of a DeliveryError', () => {
  it('knows it from other errors, also of another copy', () => {
    const foreign: unknown = runInNewContext('Object.assign(new Error("…"), { [brand]: true })', {
      brand: Symbol.for('@report-this/client/delivery-error'),
    });
    assert.deepEqual(
      [new DeliveryError('format', '…'), foreign, new Error('…'), null, aDecision()].map(isDeliveryError),
      [true, true, false, false, false],
    );
  });
});
