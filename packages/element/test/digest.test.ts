import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { type LocalServer, openServer } from '../../../scripts/local-server.ts';
import { digestOf } from '../src/dialog/parts/digest.ts';

const picture = randomBytes(300_000);

/** A server of files, each behaving in its own way. */
const files: Record<string, RequestListener> = {
  '/picture.png': (_, response) =>
    response
      .writeHead(200, { 'Content-Type': 'image/png; x=1', 'Content-Length': picture.length })
      .end(picture),
  '/unknown-length': (_, response) => {
    response.writeHead(200);
    response.write(picture.subarray(0, 1000));
    response.end(picture.subarray(1000));
  },
  '/gone': (_, response) => response.writeHead(404).end('gone'),
  '/stalls': (_, response) => {
    response.writeHead(200, { 'Content-Length': picture.length });
    response.write(picture.subarray(0, 1000));
  },
};

describe('the fingerprint of a file', () => {
  let server: LocalServer;
  before(async () => {
    server = await openServer((request, response) => files[request.url!]!(request, response));
  });
  after(() => server.close());

  const read = (
    path: string,
    change: { signal?: AbortSignal; maxBytes?: number } = {},
    shares: unknown[] = [],
  ) =>
    digestOf(server.url + path, {
      signal: new AbortController().signal,
      maxBytes: 1_000_000,
      onProgress: (share) => shares.push(share),
      ...change,
    });

  it('is the SHA-256 of its bytes, with its type', async () => {
    const shares: unknown[] = [];
    assert.deepEqual(await read('/picture.png', {}, shares), {
      type: 'image/png',
      sha256: createHash('sha256').update(picture).digest('hex'),
    });
    assert.equal(shares.at(-1), 1);
    assert.ok(shares.every((share, index) => !index || (share as number) >= (shares[index - 1] as number)));
  });

  it('is made of a file whose length is not told', async () => {
    const shares: unknown[] = [];
    const { type, sha256 } = await read('/unknown-length', {}, shares);
    assert.equal(type, 'application/octet-stream');
    assert.equal(sha256, createHash('sha256').update(picture).digest('hex'));
    assert.ok(shares.every((share) => share === undefined));
  });

  it('is not made of a file that is too large, whether it says so or not', async () => {
    await assert.rejects(read('/picture.png', { maxBytes: 299_999 }), RangeError);
    await assert.rejects(read('/unknown-length', { maxBytes: 299_999 }), RangeError);
  });

  it('is not made of what cannot be read', async () => {
    await assert.rejects(read('/gone'), TypeError);
    await assert.rejects(
      digestOf('http://localhost:1/', {
        signal: new AbortController().signal,
        maxBytes: 1,
        onProgress: () => {},
      }),
    );
  });

  it('stops with the reason of whoever stops it', async () => {
    const stop = new AbortController();
    const reason = new Error('The person left.');
    const reading = digestOf(`${server.url}/stalls`, {
      signal: stop.signal,
      maxBytes: 1_000_000,
      onProgress: () => stop.abort(reason),
    });
    await assert.rejects(reading, reason);
  });
});
