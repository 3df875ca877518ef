import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { EVENT_TYPES } from '@report-this/protocol';
import { aDecision, anEvent, anId, manualClock, signDelivery } from '@report-this/client/testing';
import { DeliveryError, isDeliveryError, verifyDelivery } from '@report-this/client/webhooks';
import { rejectionOf } from './clients.test-helper.ts';

const clock = manualClock();
const SECRET = 'whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3';
const OLD_SECRET = 'whsec_b2xkIG9sZCBvbGQgb2xkIG9sZCBvbGQg';
// RFC 8032 §7.1, test 1
const PRIVATE_KEY = 'whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=';
const PUBLIC_KEY = 'whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

const decided = anEvent('case.decided');
const signed = (secrets: string | string[] = SECRET, at: number | string = clock.now()) =>
  signDelivery(decided, secrets, at);

/** An event whose body is written as something else. */
const writtenAs = (document: unknown) => Object.assign({ ...decided }, { toJSON: () => document });

async function flawOf(verifying: Promise<unknown>): Promise<DeliveryError> {
  const error = await rejectionOf(verifying);
  assert.ok(isDeliveryError(error), String(error));
  return error;
}

/** A request again, with other headers or another body. */
async function altered(request: Request, headers: Record<string, string>, body?: string): Promise<Request> {
  const text = body ?? (await request.clone().text());
  return new Request(request, {
    body: text,
    headers: { ...Object.fromEntries(request.headers), ...headers },
  });
}

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

  it('is missing: nothing is believed', async () => {
    assert.equal((await flawOf(verifyDelivery(await signed(), [], { clock }))).reason, 'signature');
  });
});

describe('a delivery in a CloudEvents envelope', () => {
  for (const form of ['structured', 'binary'] as const) {
    it(`becomes its event: ${form}`, async () => {
      const request = await signDelivery(decided, SECRET, clock.now(), { form });
      assert.deepEqual(await verifyDelivery(request, SECRET, { clock }), decided);
    });

    it(`needs no prefix to its type: ${form}`, async () => {
      const request = await signDelivery(decided, SECRET, clock.now(), { form, typePrefix: '' });
      assert.deepEqual(await verifyDelivery(request, SECRET, { clock }), decided);
    });

    it(`is not believed without a good signature: ${form}`, async () => {
      const request = await signDelivery(decided, OLD_SECRET, clock.now(), { form });
      assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'signature');
    });
  }

  it('is of version 1.0 only', async () => {
    const request = await signDelivery(decided, SECRET, clock.now(), { form: 'binary' });
    request.headers.set('ce-specversion', '0.3');
    assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
  });

  it('cannot give another id in its headers than the signed one', async () => {
    const request = await signDelivery(decided, SECRET, clock.now(), { form: 'binary' });
    request.headers.set('ce-id', anId(5));
    assert.equal((await flawOf(verifyDelivery(request, SECRET, { clock }))).reason, 'format');
  });
});

describe('a delivery in the hands of a Node server', () => {
  it('is read from its IncomingMessage', async () => {
    const made = await signed();
    const verified = new Promise((resolve, reject) => {
      const server = createServer((request: IncomingMessage, response) => {
        verifyDelivery(request, SECRET, { clock })
          .then(resolve, reject)
          .finally(() => {
            response.end();
            server.close();
          });
      });
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        made
          .text()
          .then(
            (body) => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: made.headers, body }),
            reject,
          );
      });
    });
    assert.deepEqual(await verified, decided);
  });

  it('may have been read already, as bytes of any realm or as text', async () => {
    const request = await signed();
    const text = await request.text();
    const bytes = Buffer.from(text);
    const foreign: Uint8Array = runInNewContext('Uint8Array.from(bytes)', { bytes: [...bytes] });
    assert.equal(foreign instanceof Uint8Array, false);
    for (const headers of [request.headers, Object.fromEntries(request.headers)])
      for (const body of [text, bytes, foreign])
        assert.deepEqual(await verifyDelivery({ headers, body }, SECRET, { clock }), decided);
  });

  it('must not have been parsed: no signature fits what is written anew', async () => {
    const { headers } = await signed();
    const error = await flawOf(verifyDelivery({ headers, body: decided } as never, SECRET, { clock }));
    assert.equal(error.reason, 'format');
    assert.match(error.message, /parsed already/);
  });

  it('has no body at all', async () => {
    const { headers } = await signed();
    assert.equal(
      (await flawOf(verifyDelivery({ headers, body: '' }, SECRET, { clock }))).reason,
      'signature',
    );
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
