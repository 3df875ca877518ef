import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { Problem } from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import { aServer } from './a-server.test-helper.ts';
import { rawConnection, rawPost } from './raw-http.test-helper.ts';

const FLAGS = '/report-this/flags';
const server = await aServer();
const impatient = await aServer({ bodyTimeoutMs: 300 });

// what is refused is stored nowhere, and refusing breaks nothing
afterEach(async () => {
  for (const one of [server, impatient]) {
    assert.equal(await one.countCases(), 0);
    assert.deepEqual(one.faults, []);
  }
});

async function refusalOf(answer: Response, status: number, name: string): Promise<Problem> {
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  const problem = JSON.parse(text) as Problem;
  assert.equal(problem.type, `urn:report-this:problem:${name}`);
  assert.equal(problem.status, status);
  return problem;
}

/** The refusal of a flag, and the issue at a member. */
async function issueAt(pointer: string, flag: unknown, status = 422, name = 'invalid-flag') {
  const problem = await refusalOf(await server.post('/flags', JSON.stringify(flag)), status, name);
  const issue = problem.issues?.find((one) => one.pointer === pointer);
  assert.ok(issue, `no issue at ${pointer} in ${JSON.stringify(problem)}`);
  return { issue, problem };
}

const NOT_JSON = 'The body is not JSON, or it ends too early. Send one JSON text.';

describe('what is not JSON', () => {
  const refused = async (body: string | Uint8Array) =>
    (await refusalOf(await server.post('/flags', body), 400, 'malformed-request')).detail;

  it('is refused, with where it goes wrong and without what was there', async () => {
    assert.equal(await refused('{"secret": tell-nobody}'), NOT_JSON);
    assert.equal(
      await refused('{"a":1,}'),
      'The body is not JSON: it goes wrong after 7 characters. Send one JSON text.',
    );
    assert.equal(await refused('"in JSON at position 5" x'), NOT_JSON);
    assert.equal(await refused(''), 'The body is empty. Send one JSON text.');
    assert.match((await refused('{"a":'))!, /or it ends too early/);
    assert.match((await refused('{} {}'))!, /not JSON/);
    assert.match((await refused('<flag/>'))!, /not JSON/);
    assert.match((await refused('\uFEFF{}'))!, /not JSON/);
  });

  it('is refused when it is not UTF-8', async () => {
    const latin1 = Buffer.from('{"specversion":"é"}', 'latin1');
    assert.equal(await refused(latin1), 'The body is not UTF-8. Send one JSON text in UTF-8.');
    assert.match((await refused(Buffer.from('{}', 'utf16le')))!, /not JSON/);
  });
});

describe('JSON that is no flag', () => {
  it('is refused whatever it is', async () => {
    for (const document of [null, 7, 'flag', [], true, {}]) {
      await refusalOf(await server.post('/flags', JSON.stringify(document)), 422, 'invalid-flag');
    }
  });

  it('is refused with each member that is wrong', async () => {
    await issueAt('/targets', { ...aFlag(), targets: 'all' });
    await issueAt('/claim/reason', aFlag({ reason: 'no reason' }));
    await issueAt('/locale', { ...aFlag(), locale: 7 });
    await issueAt('/targets', aFlag({ targets: [] }));
    await issueAt('/claim/explanation', aFlag({ claim: { explanation: 'x'.repeat(2001) } }));
  });

  it('is refused with more than 50 targets', async () => {
    const targets = Array.from({ length: 51 }, (_, index) => ({
      kind: 'comment',
      url: `https://shop.example/${index}`,
    }));
    await issueAt('/targets', aFlag({ targets }));
  });

  it('is refused with a URL that is no web address', async () => {
    for (const url of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '//x',
      '',
    ]) {
      await issueAt('/targets/0/url', aFlag({ url }));
    }
  });

  it('is refused with lone surrogates, in values and in names', async () => {
    const flag = JSON.stringify(aFlag({ claim: { explanation: 'half' } }));
    const issuesOf = async (body: string) =>
      (await refusalOf(await server.post('/flags', body), 422, 'invalid-flag')).issues?.map(
        ({ pointer, code }) => `${code} ${pointer}`,
      );
    for (const half of ['\\ud800', '\\udc00', 'x\\ud83d'])
      assert.deepEqual(await issuesOf(flag.replace('half', half)), ['unicode /claim/explanation'], half);
    assert.deepEqual(await issuesOf(flag.replace('{', '{"\\ud800":1,')), ['unicode ']); // in the document itself
  });

  it('is refused when it nests a hundred thousand deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const flag = JSON.stringify(aFlag()).replace('{', `{"deep":${deep},`);
    const problem = await refusalOf(await server.post('/flags', flag), 422, 'invalid-flag');
    assert.equal(problem.issues![0]!.code, 'depth');
    await refusalOf(await server.post('/flags', deep), 422, 'invalid-flag');
    await refusalOf(await server.post('/flags', '{"a":'.repeat(40_000)), 400, 'malformed-request');
  });

  it('is refused with a number that has no JSON of its own', async () => {
    const flag = JSON.stringify(aFlag()).replace('{', '{"size":1e999,');
    await refusalOf(await server.post('/flags', flag), 422, 'invalid-flag');
  });

  it('is refused for a version this receiver does not speak, and told which it does', async () => {
    const { problem } = await issueAt('/specversion', { ...aFlag(), specversion: '2.0' });
    assert.deepEqual(problem.specversions, ['1.0']);
  });
});

describe('a flag for what is not offered', () => {
  it('is refused with the member that asks for it', async () => {
    await issueAt('/claim/reason', aFlag({ reason: 'terms.unheard_of' }), 422, 'reason-not-offered');
    await issueAt('/claim/reason', aFlag({ reason: 'x-acme.rude' }), 422, 'reason-not-offered');
    const kinds = [
      { kind: 'comment', url: 'https://shop.example' },
      { kind: 'planet', url: 'https://shop.example' },
    ];
    await issueAt('/targets/1/kind', aFlag({ targets: kinds }), 422, 'target-kind-not-accepted');
    await issueAt('/reporter/role', aFlag({ reporter: { role: 'account', assertion: 'x' } }));
    await issueAt('/reporter/role', { ...aFlag(), reporter: { role: 'authority' } });
  });
});

describe('a body of another media type', () => {
  it('is refused, however near', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      'application/ld+json',
      '',
      'json',
    ]) {
      await refusalOf(
        await server.post('/flags', aFlag(), { 'Content-Type': type }),
        415,
        'unsupported-media-type',
      );
    }
    await refusalOf(
      await server.post('/flags', aFlag(), { 'Content-Encoding': 'gzip' }),
      415,
      'unsupported-media-type',
    );
  });

  it('is none when a parameter follows', async () => {
    const answer = await server.post(
      '/flags',
      { ...aFlag(), targets: [] },
      { 'Content-Type': 'Application/JSON; charset=utf-8' },
    );
    assert.equal(answer.status, 422);
  });
});

describe('a body that is too large', () => {
  const LIMIT = 256 * 1024;
  const bodyOf = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`;

  it('is refused by its announced length, before any of it is read', async () => {
    const { socket, answers } = rawConnection(server.url);
    socket.write(rawPost(FLAGS, '', 10 * LIMIT));
    assert.match(await answers((text) => text.includes('payload-too-large')), /^HTTP\/1.1 413 /);
  });

  it('is refused when it announces nothing', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)));
      },
    });
    const answer = await fetch(`${server.url}report-this/flags`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    await refusalOf(answer, 413, 'payload-too-large');
  });

  it('is not what it is at the limit', async () => {
    await refusalOf(await server.post('/flags', bodyOf(LIMIT)), 422, 'invalid-flag');
    await refusalOf(await server.post('/flags', bodyOf(LIMIT + 1)), 413, 'payload-too-large');
    await refusalOf(await server.post('/flags', bodyOf(257 * 1024)), 413, 'payload-too-large');
  });

  it('is refused before its media type is looked at', async () => {
    const answer = await server.post('/flags', bodyOf(LIMIT + 1), { 'Content-Type': 'text/plain' });
    await refusalOf(answer, 413, 'payload-too-large');
  });
});

describe('a body that does not come', () => {
  it('is waited for no longer than allowed', async () => {
    const body = JSON.stringify(aFlag());
    const { socket, answers } = rawConnection(impatient.url);
    socket.write(rawPost(FLAGS, body.slice(0, 40), body.length));
    assert.match(await answers((text) => text.includes('request-timeout')), /^HTTP\/1.1 408 /);
  });

  it('is not kept when a trickle of bytes makes it late', async () => {
    const body = JSON.stringify(aFlag());
    const { socket, answers } = rawConnection(impatient.url);
    socket.write(rawPost(FLAGS, '', body.length));
    let sent = 0;
    const trickle = setInterval(() => socket.write(body[sent++]!), 20);
    const answer = await answers((text) => text.includes('request-timeout'));
    clearInterval(trickle);
    assert.match(answer, /^HTTP\/1.1 408 /);
  });

  it('is not kept when the sender stops halfway and says so', async () => {
    const body = JSON.stringify(aFlag());
    const { socket, answers } = rawConnection(server.url);
    socket.end(rawPost(FLAGS, body.slice(0, 40), body.length));
    const answer = await answers();
    assert.match(answer, /^HTTP\/1.1 400 [^]*"urn:report-this:problem:malformed-request"/);
    assert.match(answer, /"detail":"The request ended before it was whole\. Send it again\."/);
  });

  it('is not kept when the connection breaks one byte before the end', async () => {
    const body = JSON.stringify(aFlag());
    const { socket } = rawConnection(server.url);
    const before = server.lines.length;
    socket.write(rawPost(FLAGS, body.slice(0, -1), body.length), () => socket.destroy());
    while (server.lines.length === before) await fetch(`${server.url}healthz`); // until the server knows
    assert.deepEqual(
      server.lines.slice(before).map(({ route, status }) => [route, status]),
      [['/flags', 400]],
    );
  });
});

describe('what is not of the protocol', () => {
  it('is refused by method, with the methods that there are', async () => {
    for (const [path, method, allow] of [
      ['', 'POST', 'GET, HEAD, OPTIONS'],
      ['/flags', 'GET', 'POST, OPTIONS'],
      ['/flags/x', 'DELETE', 'GET, HEAD, OPTIONS'],
      ['/cases/x/claim', 'PUT', 'POST, OPTIONS'],
    ] as const) {
      const answer = await fetch(server.receiverUrl + path, { method });
      assert.equal(answer.headers.get('allow'), allow);
      await refusalOf(answer, 405, 'method-not-allowed');
    }
  });

  it('is refused by address', async () => {
    for (const path of ['/nothing', '/flags/', '/flags/x/y', '/cases/x/y', '/%00', '/..%2f..%2fetc/passwd']) {
      await refusalOf(await server.get(path), 404, 'not-found');
    }
  });

  it('is refused when it is not HTTP', async () => {
    for (const bytes of [
      'hello\r\n\r\n',
      '\x16\x03\x01\x02\x00',
      'GET / HTTP/1.1\r\nHost: a\r\nX: \x01\r\n\r\n',
    ]) {
      const { socket, answers } = rawConnection(server.url);
      socket.write(bytes);
      const answer = await answers();
      assert.match(answer, /^HTTP\/1.1 400 [^]*"urn:report-this:problem:malformed-request"/);
      assert.match(answer, /"detail":"The request is not HTTP\/1\.1, or its head is too large\."/);
    }
  });

  it('gets empty and odd headers without breaking anything', async () => {
    const odd = { Accept: '', 'Accept-Language': ';;q=,*;q=x', Authorization: '', 'If-None-Match': '' };
    assert.equal((await server.get('', odd)).status, 200);
    assert.equal((await server.get('/flags/x', { Authorization: 'Bearer' })).status, 404);
    assert.equal((await server.get('/cases', { Authorization: 'Basic eDp5' })).status, 401);
  });
});
