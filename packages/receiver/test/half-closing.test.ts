import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '@report-this/protocol';
import type { Store } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { aFlag } from '@report-this/receiver/testing';
import { aServer } from './a-server.test-helper.ts';
import { rawConnection, rawPost } from './raw-http.test-helper.ts';

const FLAGS = '/report-this/flags';
const aRequest = () => rawPost(FLAGS, JSON.stringify(aFlag()));

/** A server that keeps flags when it is told to: by then it knows that their sender has closed its half. */
async function aHeldServer() {
  const store = await openSqliteStore(':memory:');
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => (letThrough = resolve));
  const keep: Store['keep'] = (...given) => held.then(() => store.keep(...given));
  const server = await aServer({ store: { ...store, keep }, secret: new Uint8Array(32) });
  return { ...server, letThrough };
}

/** Sends a text, closes its half at once, and gives all that comes until the server closes the other. */
async function sendAndHalfClose(text: string, { url }: { readonly url: string }) {
  const { socket, answers } = rawConnection(url);
  socket.end(text);
  const answer = answers();
  await fetch(`${url}healthz`); // which the server answers after it has seen both
  return { answer };
}

describe('a sender that closes its half of the connection', () => {
  it('gets its receipt, and then the connection is closed', async () => {
    const server = await aHeldServer();
    const { answer } = await sendAndHalfClose(aRequest(), server);
    server.letThrough();
    assert.match(await answer, /^HTTP\/1.1 201 Created\r\n.*"reference":"[^"]+".*\}$/s);
  });

  it('gets the answers to all that it sent before', async () => {
    const server = await aHeldServer();
    const { answer } = await sendAndHalfClose(aRequest() + aRequest(), server);
    server.letThrough();
    assert.equal((await answer).match(/HTTP\/1.1 201 Created/g)?.length, 2);
  });

  it('gets what other operations answer', async () => {
    const offer = 'GET /report-this HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const { answer } = await sendAndHalfClose(offer, await aServer());
    assert.match(await answer, /^HTTP\/1.1 200 OK\r\n.*"specversions":/s);
  });

  it('is told when the request was not whole: its body, a chunk of it, or its head', async () => {
    const server = await aServer();
    const chunked = rawPost(FLAGS, '').replace('Content-Length: 0', 'Transfer-Encoding: chunked');
    for (const text of [rawPost(FLAGS, '{', 100), `${chunked}5\r\n{`, `POST ${FLAGS} HTTP/1.1\r\nHost:`]) {
      const { answer } = await sendAndHalfClose(text, server);
      const [head, problem] = (await answer).split('\r\n\r\n');
      assert.match(head!, /^HTTP\/1.1 400 /);
      const { type, detail } = JSON.parse(problem!) as Problem;
      assert.equal(type, 'urn:report-this:problem:malformed-request');
      assert.equal(detail, 'The request ended before it was whole. Send it again.');
    }
  });

  it('is not waited for when it has sent nothing', async () => {
    const { answer } = await sendAndHalfClose('', await aServer());
    assert.equal(await answer, '');
  });

  it('is answered by a server that closes, which then waits for no more', async () => {
    const server = await aHeldServer();
    const { answer } = await sendAndHalfClose(aRequest(), server);
    const closed = server.close();
    server.letThrough();
    assert.match(await answer, /^HTTP\/1.1 201 /);
    await closed;
  });
});
