import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId, signDelivery } from '@report-this/client/testing';
import { verifyDelivery } from '@report-this/client/webhooks';
import {
  altered,
  clock,
  decided,
  flawOf,
  OLD_SECRET,
  PRIVATE_KEY,
  PUBLIC_KEY,
  SECRET,
  signed,
  writtenAs,
} from './deliveries.test-helper.ts';

describe('a delivery that is not believed', () => {
  it('has a signature of another secret', async () => {
    const error = await flawOf(verifyDelivery(await signed(OLD_SECRET), SECRET, { clock }));
    assert.deepEqual(
      [error.reason, error.deliveryId, error.name],
      ['signature', decided.id, 'DeliveryError'],
    );
    assert.ok(!error.message.includes('whsec_'));
  });

  it('has a signature of another public key', async () => {
    const other = `whpk_${Buffer.alloc(32, 7).toString('base64')}`;
    assert.equal(
      (await flawOf(verifyDelivery(await signed(PRIVATE_KEY), other, { clock }))).reason,
      'signature',
    );
  });

  it('cannot pass a public key off as a shared one', async () => {
    // the classic confusion: HMAC with the public key, which everybody knows
    const request = await signed(PUBLIC_KEY.replace('whpk_', 'whsec_'));
    assert.equal((await flawOf(verifyDelivery(request, PUBLIC_KEY, { clock }))).reason, 'signature');
  });

  it('was changed on the way: its body, its id, its time', async () => {
    const request = await signed();
    const body = JSON.stringify({ ...decided, data: { ...decided.data, outcome: 'noAction', measures: [] } });
    for (const change of [
      await altered(request, {}, body),
      await altered(request, { 'webhook-id': anId(9) }),
      await altered(request, { 'webhook-timestamp': String(clock.now() / 1000 + 1) }),
      await altered(request, { 'webhook-signature': 'v1,' }),
      await altered(request, { 'webhook-signature': 'v1a,AAAA' }),
    ])
      assert.equal((await flawOf(verifyDelivery(change, SECRET, { clock }))).reason, 'signature');
  });

  it('is a byte or a letter off in its signature', async () => {
    const request = await signed();
    const signature = request.headers.get('webhook-signature')!;
    const swapped = signature.replace(/.(?=.=$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
    assert.notEqual(swapped, signature);
    const error = await flawOf(
      verifyDelivery(await altered(request, { 'webhook-signature': swapped }), SECRET, { clock }),
    );
    assert.equal(error.reason, 'signature');
  });

  for (const [when, offMs, isFine] of [
    ['five minutes ago', -300_000, true],
    ['longer ago', -301_000, false],
    ['five minutes ahead', 300_000, true],
    ['further ahead', 301_000, false],
  ] as const) {
    it(`${isFine ? 'is not one signed' : 'was signed'} ${when}`, async () => {
      const verifying = verifyDelivery(await signed(SECRET, clock.now() + offMs), SECRET, { clock });
      if (isFine) assert.deepEqual(await verifying, decided);
      else assert.equal((await flawOf(verifying)).reason, 'timestamp');
    });
  }

  it('may be older where the subscriber says so', async () => {
    const request = await signed(SECRET, clock.now() - 3_600_000);
    assert.deepEqual(await verifyDelivery(request, SECRET, { clock, toleranceMs: 3_600_000 }), decided);
  });

  for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
    it(`lacks ${name}`, async () => {
      const request = await signed();
      request.headers.delete(name);
      assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
    });
  }

  for (const time of ['soon', '1e9', '-1', '2026-11-21T09:30:00Z', '9'.repeat(30)]) {
    it(`gives ${time} as its time`, async () => {
      const request = await altered(await signed(), { 'webhook-timestamp': time });
      assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
    });
  }

  it('is of a type that this version does not know, and says which', async () => {
    const later = { ...decided, type: 'case.reopened' };
    const error = await flawOf(
      verifyDelivery(await signDelivery(later, SECRET, clock.now()), SECRET, { clock }),
    );
    assert.deepEqual([error.reason, error.eventType], ['unknownType', 'case.reopened']);
  });

  it('is authentic and no event: the issues name the members', async () => {
    const broken = { ...decided, data: { ...decided.data, sequence: 0, outcome: undefined } };
    const error = await flawOf(
      verifyDelivery(await signDelivery(broken, SECRET, clock.now()), SECRET, { clock }),
    );
    assert.equal(error.reason, 'format');
    assert.deepEqual(error.issues?.map(({ pointer }) => pointer).sort(), ['/data/outcome', '/data/sequence']);
  });

  it('is authentic and names another event in its header', async () => {
    const request = await signDelivery(writtenAs({ ...decided, id: anId(8) }), SECRET, clock.now());
    assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
  });

  for (const [what, document] of [
    ['a list', []],
    ['a word', 'hello'],
    ['nothing', null],
  ] as const) {
    it(`is authentic and ${what}`, async () => {
      const request = await signDelivery(writtenAs(document), SECRET, clock.now());
      assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
    });
  }

  it('is larger than an event can be, and is not read to its end', async () => {
    let sent = 0;
    async function* endless() {
      for (;;) yield new Uint8Array((sent += 1000) && 1000);
    }
    const { headers } = await signed();
    const request = { headers: Object.fromEntries(headers), [Symbol.asyncIterator]: endless };
    assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
    assert.equal(sent, 66_000);
  });
});
