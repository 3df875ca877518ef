import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Receipt } from '@report-this/protocol';
import { createReceiver } from '@report-this/receiver';
import { configFrom, serve } from '@report-this/receiver/node';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { aFlag } from '@report-this/receiver/testing';
import { aServer, MODERATOR_KEY } from './a-server.test-helper.ts';
import { rawConnection, rawPost } from './raw-http.test-helper.ts';
import { temporaryFolder } from './temporary-folder.test-helper.ts';

describe('files beside the receiver', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'index.html'), '<h1>Hello</h1>');
  writeFileSync(join(folder, 'inner/page.js'), 'export {};');
  writeFileSync(join(folder, '.secret'), 'secret');
  writeFileSync(`${folder}-beside.txt`, 'beside');
  const server = await aServer({
    mounts: [
      { path: '/files/', folder },
      { path: '/report-this/element/', folder, isShared: true },
    ],
    page: (request) => (new URL(request.url).pathname === '/' ? new Response('own page') : undefined),
  });
  const get = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), init);

  it('are served with their type and the policy of pages', async () => {
    const page = await get('/files/');
    assert.equal(await page.text(), '<h1>Hello</h1>');
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(
      page.headers.get('content-security-policy')!,
      /^default-src 'self'; .*require-trusted-types-for 'script'/,
    );
    assert.equal(
      (await get('/files/inner/page.js')).headers.get('content-type'),
      'text/javascript; charset=utf-8',
    );
    assert.equal((await get('/files', { redirect: 'manual' })).headers.get('location'), '/files/');
    assert.equal(await (await get('/')).text(), 'own page');
  });

  it('are not sent again to who has them', async () => {
    const etag = (await get('/files/')).headers.get('etag')!;
    assert.equal((await get('/files/', { headers: { 'If-None-Match': etag } })).status, 304);
  });

  it('are sent in stretches, as players ask for them when somebody goes to a place in a video', async () => {
    const stretch = async (Range: string, headers = {}) => {
      const answer = await get('/files/', { headers: { Range, ...headers } });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    assert.deepEqual(await stretch('bytes=4-8'), [206, 'bytes 4-8/14', 'Hello']);
    assert.deepEqual(await stretch('bytes=9-'), [206, 'bytes 9-13/14', '</h1>']);
    assert.deepEqual(await stretch('bytes=-5'), [206, 'bytes 9-13/14', '</h1>']);
    assert.deepEqual(await stretch('bytes=9-999'), [206, 'bytes 9-13/14', '</h1>']);
    assert.deepEqual(await stretch('bytes=14-'), [416, 'bytes */14', '']);

    const etag = (await get('/files/')).headers.get('etag')!;
    assert.equal((await stretch('bytes=4-8', { 'If-Range': etag }))[0], 206);
    for (const whole of ['bytes=0-1,4-8', 'bytes=8-4', 'bytes=-', 'lines=1-2'])
      assert.deepEqual(await stretch(whole), [200, null, '<h1>Hello</h1>']);
    assert.equal((await stretch('bytes=4-8', { 'If-Range': '"older"' }))[0], 200);
    assert.equal((await get('/files/')).headers.get('accept-ranges'), 'bytes');
  });

  it('may be loaded by other origins only where they are shared', async () => {
    assert.equal((await get('/files/inner/page.js')).headers.get('access-control-allow-origin'), null);
    const shared = await get('/report-this/element/inner/page.js');
    assert.equal(shared.headers.get('access-control-allow-origin'), '*');
    assert.equal(shared.headers.get('cross-origin-resource-policy'), 'cross-origin');
  });

  it('do not lead out of their folder', async () => {
    const name = folder.split('/').pop()!;
    for (const path of [
      '.secret',
      '%2e%2e/x',
      `..%2f${name}-beside.txt`,
      '..%5cx',
      '%00',
      '%zz',
      'inner',
      'none',
    ]) {
      const { socket, answers } = rawConnection(server.url);
      socket.write(`GET /files/${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      assert.match(await answers(), /^HTTP\/1.1 404 /, path);
    }
    rmSync(`${folder}-beside.txt`);
  });

  it('that were built go out compressed as far as they are, and for good where their name holds a hash', async () => {
    const built = temporaryFolder();
    const text = 'export {};'.repeat(20);
    for (const name of ['page.js', 'chunk-Ab_3-xy.js', 'plain.css']) writeFileSync(join(built, name), text);
    for (const name of ['page.js', 'chunk-Ab_3-xy.js']) {
      writeFileSync(join(built, `${name}.br`), brotliCompressSync(text));
      writeFileSync(join(built, `${name}.gz`), gzipSync(text));
    }
    const { url } = await aServer({ mounts: [{ path: '/built/', folder: built, isBuilt: true }] });
    const ask = async (name: string, accepted: string, headers = {}) => {
      const answer = await fetch(`${url}built/${name}`, {
        headers: { 'Accept-Encoding': accepted, ...headers },
      });
      assert.equal(answer.headers.get('vary'), 'Accept-Encoding');
      if (answer.ok) assert.equal(await answer.text(), text);
      return answer;
    };
    const encodingOf = async (name: string, accepted: string) =>
      (await ask(name, accepted)).headers.get('content-encoding');
    assert.equal(await encodingOf('page.js', 'gzip, deflate, br'), 'br');
    assert.equal(await encodingOf('page.js', 'gzip;q=1.0, br;q=0'), 'gzip');
    assert.equal(await encodingOf('page.js', 'identity'), null);
    assert.equal(await encodingOf('plain.css', 'gzip, br'), null);

    const tags = new Set<string>();
    for (const accepted of ['br', 'gzip', 'identity']) {
      const first = await ask('page.js', accepted);
      assert.equal(first.headers.get('content-type'), 'text/javascript; charset=utf-8');
      assert.equal(first.headers.get('cache-control'), 'no-cache');
      const etag = first.headers.get('etag')!;
      assert.equal((await ask('page.js', accepted, { 'If-None-Match': etag })).status, 304);
      tags.add(etag);
    }
    assert.equal(tags.size, 3);

    const chunk = await ask('chunk-Ab_3-xy.js', 'br');
    assert.equal(chunk.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    const stretch = await fetch(`${url}built/page.js`, {
      headers: { 'Accept-Encoding': 'br', Range: 'bytes=0-5' },
    });
    assert.deepEqual([stretch.status, await stretch.text()], [206, 'export']);
    assert.equal(stretch.headers.get('content-encoding'), null);
  });

  it('are not taken for built because of their names', async () => {
    writeFileSync(join(folder, 'the-picture.js'), 'export {};');
    writeFileSync(join(folder, 'the-picture.js.br'), 'not of this file');
    const answer = await get('/files/the-picture.js', { headers: { 'Accept-Encoding': 'br' } });
    assert.equal(await answer.text(), 'export {};');
    assert.equal(answer.headers.get('cache-control'), 'no-cache');
  });

  it('are where status links lead, when they are the element’s', async () => {
    const { statusUrl } = (await (await server.post('/flags', aFlag())).json()) as Receipt;
    assert.match(statusUrl, new RegExp(`^${server.url}report-this/element/status/#`));
  });

  it('do not hide the receiver', async () => {
    assert.equal((await get('/report-this')).status, 200);
    assert.equal((await get('/report-this/element/none.js')).status, 404);
    assert.equal((await get('/files/', { method: 'POST' })).status, 405);
  });
});

describe('health', () => {
  it('tells whether the server lives and whether the store takes flags', async () => {
    const store = await openSqliteStore(':memory:');
    let isBroken = false;
    const checkWritable = () => (isBroken ? Promise.reject(new Error('disk full')) : store.checkWritable());
    const server = await aServer({ store: { ...store, checkWritable }, secret: new Uint8Array(32) });
    const statuses = async () =>
      Promise.all(['healthz', 'readyz'].map(async (path) => (await fetch(server.url + path)).status));
    assert.deepEqual(await statuses(), [200, 200]);
    isBroken = true;
    assert.deepEqual(await statuses(), [200, 503]);
  });
});

describe('pages of other origins', () => {
  const preflight = (url: string, origin: string) =>
    fetch(url, { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });

  it('are let in where they are named, and no others', async () => {
    const server = await aServer({ origins: ['https://shop.example', 'https://other.example/'] });
    const named = await server.post('/flags', aFlag(), { Origin: 'https://other.example' });
    assert.equal(named.headers.get('access-control-allow-origin'), 'https://other.example');
    assert.equal(named.headers.get('vary'), 'Origin');
    const unnamed = await server.get('', { Origin: 'https://evil.example' });
    assert.equal(unnamed.headers.get('access-control-allow-origin'), null);
    assert.equal(unnamed.headers.get('vary'), 'Accept-Language, Accept-Encoding, Origin');
    const asked = await preflight(`${server.receiverUrl}/flags`, 'https://shop.example');
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('access-control-allow-methods'), 'GET, POST');
    assert.match(asked.headers.get('access-control-allow-headers')!, /Authorization, Content-Type/);
    assert.equal(asked.headers.get('access-control-allow-credentials'), null);
  });

  it('are let in everywhere by *, and nowhere by default', async () => {
    const open = await aServer({ origins: ['*'] });
    assert.equal(
      (await preflight(open.receiverUrl, 'https://a.example')).headers.get('access-control-allow-origin'),
      '*',
    );
    const closed = await aServer();
    assert.equal(
      (await preflight(closed.receiverUrl, 'https://a.example')).headers.get('access-control-allow-origin'),
      null,
    );
  });

  it('must be named by origins', async () => {
    for (const origin of ['shop.example', 'https://shop.example/path', '']) {
      await assert.rejects(serve({ port: 0, data: temporaryFolder(), origins: [origin] }), {
        name: 'TypeError',
        message: `This is not an origin, such as https://shop.example: ${origin}`,
      });
    }
  });
});

describe('every answer', () => {
  it('carries the headers that keep browsers safe, and its name', async () => {
    const server = await aServer();
    for (const path of ['', '/flags/x', '/cases', '/none']) {
      const { headers } = await server.get(path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('content-security-policy')!, /default-src 'none'/);
      assert.equal(headers.get('cache-control'), path === '' ? 'max-age=300' : 'no-store');
      assert.ok(headers.get('x-request-id'));
      assert.equal(headers.get('set-cookie'), null);
    }
  });
});

describe('closing', () => {
  it('answers what has arrived, and takes nothing more', async () => {
    const server = await aServer({ data: temporaryFolder() });
    const body = JSON.stringify(aFlag());
    const late = rawConnection(server.url);
    const idle = rawConnection(server.url);
    const head = rawPost('/report-this/flags', body.slice(0, 40), body.length);
    late.socket.write(head.replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n'));
    await once(late.socket, 'data'); // it may continue: the request has arrived
    const closed = server.close();
    await assert.rejects(fetch(server.receiverUrl));
    late.socket.write(body.slice(40));
    assert.match(await late.answers(), /HTTP\/1.1 201 /);
    await closed;
    idle.socket.destroy();
  });

  it('asks requests that still come to come back', async () => {
    const receiver = createReceiver({
      url: 'https://shop.example',
      store: await openSqliteStore(':memory:'),
      secret: new Uint8Array(32),
    });
    await receiver.close();
    const answer = await receiver.fetch(new Request('https://shop.example/'));
    assert.equal(answer.status, 503);
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
  });
});

describe('a receiver in any host that speaks Request and Response', () => {
  it('takes flags, at the root of its URL as well', async () => {
    for (const url of ['https://shop.example', 'https://shop.example/api/flags/']) {
      const store = await openSqliteStore(':memory:');
      const receiver = createReceiver({ url, store, secret: new Uint8Array(32), bodyTimeoutMs: 100 });
      const base = url.replace(/\/$/, '');
      const post = (body: RequestInit['body']) =>
        receiver.fetch(
          new Request(`${base}/flags`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body,
            duplex: 'half',
          } as RequestInit),
        );
      assert.equal((await receiver.fetch(new Request(url))).status, 200);
      assert.equal((await post(JSON.stringify(aFlag()))).status, 201);
      assert.equal((await post(null)).status, 400);
      assert.equal((await post(JSON.stringify({ a: 'x'.repeat(300_000) }))).status, 413);
      assert.equal((await post(new ReadableStream())).status, 408);
      const breaking = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) });
      assert.equal((await post(breaking)).status, 400);
      await receiver.close();
    }
  });
});

describe('a data folder', () => {
  it('gets its secret and its first key once, for its owner alone', async () => {
    const data = join(temporaryFolder(), 'new');
    const first = await serve({ port: 0, data });
    const secret = readFileSync(join(data, 'secret'), 'utf8');
    assert.match(secret, /^[0-9a-f]{64}\n$/);
    assert.equal(statSync(join(data, 'secret')).mode & 0o777, 0o600);
    assert.equal(Buffer.from(first.newModeratorKey!, 'base64url').length, 32);
    const review = (key: string) =>
      fetch(`${first.receiverUrl}/cases`, { headers: { Authorization: `Bearer ${key}` } });
    assert.equal((await review(first.newModeratorKey!)).status, 200);

    const second = await serve({ port: 0, data }); // beside the first, as in a restart without a gap
    assert.equal(second.newModeratorKey, undefined);
    assert.equal(readFileSync(join(data, 'secret'), 'utf8'), secret);
    const flag = JSON.stringify(aFlag());
    const post = (url: string) =>
      fetch(`${url}/flags`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: flag });
    assert.deepEqual(
      [(await post(first.receiverUrl)).status, (await post(second.receiverUrl)).status],
      [201, 200],
    );
    await Promise.all([first.close(), second.close()]);

    const third = await serve({ port: 0, data, moderatorKey: MODERATOR_KEY });
    const asked = await fetch(`${third.receiverUrl}/cases`, {
      headers: { Authorization: `Bearer ${MODERATOR_KEY}` },
    });
    assert.equal(asked.status, 200);
    await third.close();
  });

  it('is not opened without the secret that its receipts were made with', async () => {
    const data = temporaryFolder();
    await (await serve({ port: 0, data })).close();
    rmSync(join(data, 'secret'));
    await assert.rejects(serve({ port: 0, data }), /Restore it from a backup/);
    writeFileSync(join(data, 'secret'), 'short');
    await assert.rejects(serve({ port: 0, data }), /does not hold 32 bytes/);
  });

  it('gets its first moderator from the first start that succeeds', async () => {
    const data = temporaryFolder();
    const other = await serve({ port: 0, data: temporaryFolder() });
    const { port } = new URL(other.url);
    await assert.rejects(serve({ port: Number(port), data }), /EADDRINUSE/);
    await assert.rejects(serve({ port: 0, data, origins: ['no origin'] }), TypeError);
    const first = await serve({ port: 0, data });
    const headers = { Authorization: `Bearer ${first.newModeratorKey}` };
    const { status } = await fetch(`${first.receiverUrl}/cases`, { headers });
    await Promise.all([first.close(), other.close()]);
    assert.equal(status, 200);
  });

  it('is let go when the server cannot start', async () => {
    const data = temporaryFolder();
    const first = await serve({ port: 0, data });
    await assert.rejects(serve({ port: Number(new URL(first.url).port), data }), /EADDRINUSE/);
    await assert.rejects(serve({ port: 0, data, moderatorKey: 'short' }), /at least 16 characters/);
    await first.close();
  });
});

describe('the environment', () => {
  it('tells every option', () => {
    assert.deepEqual(
      configFrom({
        PORT: '80',
        HOST: '0.0.0.0',
        REPORT_THIS_DATA: '/data',
        REPORT_THIS_MODERATOR_KEY: 'k',
        REPORT_THIS_ORIGINS: 'https://a.example, https://b.example,',
        REPORT_THIS_PUBLIC_URL: 'https://flags.example',
        REPORT_THIS_SMTP: 'smtps://robin:secret@mail.example',
        REPORT_THIS_MAIL_FROM: 'flags@a.example',
        LOG_LEVEL: 'info',
      }),
      {
        port: 80,
        host: '0.0.0.0',
        data: '/data',
        moderatorKey: 'k',
        origins: ['https://a.example', 'https://b.example'],
        publicUrl: 'https://flags.example',
        smtp: { url: 'smtps://robin:secret@mail.example', from: 'flags@a.example' },
        logLevel: 'info',
      },
    );
    assert.deepEqual(configFrom({ PORT: '', LOG_LEVEL: '' }), {});
    assert.equal(typeof configFrom({ REPORT_THIS_MAIL_FOLDER: 'mail' }).mailer?.send, 'function');
  });

  it('takes addresses with letters such as ü, also on Node 20 after many others', () => {
    for (let asked = 0; asked < 20_000; asked++) URL.canParse(`https://shop.example/${asked}`);
    for (let asked = 0; asked < 3; asked++) {
      const { publicUrl } = configFrom({ REPORT_THIS_PUBLIC_URL: 'https://bücher.example' });
      assert.equal(publicUrl, 'https://bücher.example');
    }
  });

  it('is refused by the name of the variable that is wrong', () => {
    for (const [name, value] of [
      ['PORT', 'x'],
      ['PORT', '70000'],
      ['LOG_LEVEL', 'loud'],
      ['REPORT_THIS_PUBLIC_URL', 'shop.example'],
      ['REPORT_THIS_SMTP', 'https://mail.example'],
      ['REPORT_THIS_ORIGINS', 'https://shop.example, other.example'],
      ['REPORT_THIS_WEBHOOK_NETWORKS', '10.1.0.0/16,abc'],
    ] as const) {
      assert.throws(() => configFrom({ [name]: value }), { name: 'RangeError', message: new RegExp(name) });
    }
    assert.throws(() => configFrom({ REPORT_THIS_ORIGINS: 'other.example' }), {
      message: 'REPORT_THIS_ORIGINS: This is not an origin, such as https://shop.example: other.example',
    });
    assert.throws(() => configFrom({ REPORT_THIS_SMTP: 'smtp://mail.example' }), /REPORT_THIS_MAIL_FROM/);
  });
});
