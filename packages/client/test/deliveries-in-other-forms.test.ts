import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { anId, signDelivery } from '@report-this/client/testing';
import { verifyDelivery } from '@report-this/client/webhooks';
import { clock, decided, flawOf, OLD_SECRET, SECRET, signed } from './deliveries.test-helper.ts';

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

  it('must not have been read already, to its end or by somebody who still does', async () => {
    const [read, locked] = [await signed(), await signed()];
    await read.text();
    locked.body!.getReader();
    for (const request of [read, locked]) {
      const error = await flawOf(verifyDelivery(request, SECRET, { clock }));
      assert.deepEqual([error.reason, error.deliveryId], ['format', decided.id]);
      assert.match(error.message, /parsed already/);
    }
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
