import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import {
  createClient,
  isRefusedError,
  isUnexpectedAnswerError,
  isUnreachableError,
} from '@report-this/client';
import { aFlagDraft, anId, anOffer, aReceipt } from '@report-this/client/testing';
import { rejectionOf } from './clients.test-helper.ts';

describe('over a real server', () => {
  const answers: RequestListener[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      bodies.push(Buffer.concat(chunks).toString());
      answers.shift()?.(request, response);
    });
  });
  let receiver: string;

  before(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    receiver = `http://127.0.0.1:${(server.address() as AddressInfo).port}/report-this`;
  });
  afterEach(() => {
    answers.length = bodies.length = 0;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  // No bytes, no jitter: retries follow at once.
  const aRealClient = (options = {}) =>
    createClient({ receiver, randomBytes: (count) => new Uint8Array(count), ...options });
  const json =
    (status: number, document: unknown): RequestListener =>
    (_, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(document));

  it('reads the offer', async () => {
    answers.push(json(200, anOffer({ receiver })));
    assert.deepEqual(await aRealClient().readOffer(), anOffer({ receiver }));
  });

  it('tries again after a connection that was reset, and after a body that broke off', async () => {
    answers.push(
      (request) => request.socket.destroy(),
      (_, response) => {
        response.writeHead(201, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{"flagId":', () => response.destroy());
      },
      json(200, aReceipt({ flagId: anId() })),
    );
    const submitted = await aRealClient().submitFlag(aFlagDraft(), { id: anId() });
    assert.deepEqual(submitted, {
      status: 'received',
      receipt: aReceipt({ flagId: anId() }),
      isRepeat: true,
    });
    assert.equal(bodies.length, 3);
    assert.equal(new Set(bodies).size, 1);
  });

  it('waits a second for a receiver that asks for it', async () => {
    const problem = {
      type: 'urn:report-this:problem:rate-limited',
      title: 'Too many requests just now.',
      status: 429,
    };
    const headers = { 'content-type': 'application/problem+json', 'retry-after': '1' };
    let refusedAt = 0;
    let waitedMs = 0;
    answers.push(
      (_, response) => {
        refusedAt = performance.now();
        response.writeHead(429, headers).end(JSON.stringify(problem));
      },
      (request, response) => {
        waitedMs = performance.now() - refusedAt;
        json(201, aReceipt({ flagId: anId() }))(request, response);
      },
    );
    await aRealClient().submitFlag(aFlagDraft(), { id: anId() });
    assert.ok(waitedMs >= 995, `waited ${waitedMs} ms`);
  });

  it('tells a page from a receiver', async () => {
    answers.push((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'),
    );
    assert.ok(isUnexpectedAnswerError(await rejectionOf(aRealClient().readOffer())));
  });

  it('aborts the request when the caller does', async () => {
    const closing = new AbortController();
    const reason = new Error('The dialog was closed.');
    const hungUp = new Promise<void>((resolve) => {
      answers.push((request) => {
        request.socket.on('close', resolve);
        closing.abort(reason);
      });
    });
    assert.equal(
      await rejectionOf(aRealClient().submitFlag(aFlagDraft(), { signal: closing.signal })),
      reason,
    );
    await hungUp;
  });

  it('takes the key of a moderator as refused, not as an error of the network', async () => {
    const problem = {
      type: 'urn:report-this:problem:not-found',
      title: 'There is nothing here.',
      status: 404,
    };
    answers.push((request, response) => {
      assert.equal(request.headers.authorization, 'Bearer token');
      response.writeHead(404, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
    });
    const error = await rejectionOf(aRealClient().readStatus(anId(), 'token'));
    assert.ok(isRefusedError(error) && error.problemName === 'not-found');
  });

  it('tells when nothing listens', async () => {
    const closed = createServer();
    await new Promise<void>((listening) => closed.listen(0, '127.0.0.1', listening));
    const { port } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const error = await rejectionOf(aRealClient({ receiver: `http://127.0.0.1:${port}` }).readOffer());
    assert.ok(isUnreachableError(error));
    assert.match(error.message, /could not be reached \(ECONNREFUSED\)/);
    assert.ok(error.cause instanceof TypeError);
  });
});
