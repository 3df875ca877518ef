import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aFlag, flagId } from '@report-this/receiver/testing';
import { aServer } from './a-server.test-helper.ts';
import { rawConnection, rawPost } from './raw-http.test-helper.ts';

const ORIGIN = 'https://shop.example';
const server = await aServer({ origins: [ORIGIN] });

/** What is of one answer alone: its name, its time, and the connection's own. */
const OF_ONE = ['x-request-id', 'date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding'];

async function whole(answer: Response) {
  const headers = [...answer.headers].filter(([name]) => !OF_ONE.includes(name));
  const named = answer.headers.has('x-request-id');
  return { status: answer.status, headers: headers.sort(), body: await answer.text(), named };
}

const LONG = { explanation: 'x'.repeat(300_000) };
const REQUESTS: Readonly<Record<string, { body: unknown; headers?: Record<string, string> }>> = {
  'a flag that came before': { body: aFlag({ id: flagId(1) }) },
  'a flag that came before, from a page': { body: aFlag({ id: flagId(1) }), headers: { Origin: ORIGIN } },
  'a flag from a page that is not let in': {
    body: aFlag({ id: flagId(1) }),
    headers: { Origin: 'https://else.example' },
  },
  'another flag under the same id': { body: aFlag({ id: flagId(1), reason: 'terms.harassment' }) },
  'no flag': { body: { specversion: '1.0' } },
  'no JSON': { body: '{"a":' },
  nothing: { body: '' },
  'what is not UTF-8': { body: Buffer.from('"é"', 'latin1') },
  'another media type': { body: '{}', headers: { 'Content-Type': 'text/plain' } },
  'a compressed body': { body: '{}', headers: { 'Content-Encoding': 'gzip' } },
  'a body that is too large': { body: aFlag({ claim: LONG }) },
  'a reason that is not offered': { body: aFlag({ reason: 'org.example.none' }) },
};

describe('the door of flags and the one of all requests', () => {
  for (const [name, { body, headers }] of Object.entries(REQUESTS)) {
    it(`answer ${name} alike`, async () => {
      await (await server.post('/flags', aFlag({ id: flagId(1) }))).text();
      const before = server.lines.length;
      const one = await whole(await server.post('/flags', body, headers));
      const other = await whole(await server.post('/flags?by=the-other-door', body, headers));
      assert.deepEqual(one, other);
      assert.ok(one.named);
      const [line, otherLine] = server.lines.slice(before);
      assert.deepEqual({ ...line, requestId: '', ms: 0 }, { ...otherLine, requestId: '', ms: 0 });
    });
  }

  it('answer a new flag alike', async () => {
    const answers = ['/flags', '/flags?by=the-other-door'].map(async (path, index) => {
      const id = flagId(10 + index);
      const { status, headers, body } = await whole(await server.post(path, aFlag({ id })));
      const { flagId: told, state, next } = JSON.parse(body) as Record<string, unknown>;
      assert.equal(told, id);
      return { status, state, next, names: headers.map(([header]) => header) };
    });
    const [one, other] = await Promise.all(answers);
    assert.deepEqual(one, other);
  });
});

describe('the door of flags', () => {
  it('lets go of a sender that does not stop', async () => {
    const connection = rawConnection(server.url);
    connection.socket.write(rawPost('/report-this/flags', 'x'.repeat(1000), 10_000_000));
    assert.match(await connection.answers(), /^HTTP\/1.1 413 /);
  });

  it('takes the next flag of a connection after one that it refused', async () => {
    const connection = rawConnection(server.url);
    connection.socket.write(rawPost('/report-this/flags', '{}'));
    await new Promise((resolve) => connection.socket.once('data', resolve));
    connection.socket.write(rawPost('/report-this/flags', JSON.stringify(aFlag({ id: flagId(20) }))));
    const answers = await connection.answers((received) => /HTTP\/1.1 201 /.test(received));
    assert.match(answers, /^HTTP\/1.1 422 [^]*HTTP\/1.1 201 /);
  });
});
