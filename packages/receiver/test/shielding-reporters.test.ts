import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import type { Receipt } from '@report-this/protocol';
import { describeError } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { aFlag } from '@report-this/receiver/testing';
import { openSeal, seal } from '../src/intake/seal.ts';
import { keysOf } from '../src/intake/secret.ts';
import { aServer } from './a-server.test-helper.ts';
import { temporaryFolder } from './temporary-folder.test-helper.ts';

const WHO = ['Ana Amsel', 'ana@mail.example', 'Amsel & Co', 'Anka'];
const reporter = {
  role: 'identified',
  name: 'Ana Amsel',
  email: 'ana@mail.example',
  organisation: 'Amsel & Co',
  nickname: 'Anka', // a member that the protocol does not name
};

describe('who sent a flag', () => {
  it('stands in no file in clear, nor does the token', async () => {
    const data = temporaryFolder();
    const server = await aServer({ data });
    const receipt = (await (await server.post('/flags', { ...aFlag(), reporter })).json()) as Receipt;
    const twice = `{"reporter":${JSON.stringify(reporter)},${JSON.stringify(aFlag()).slice(1)}`; // the last one counts
    assert.equal((await server.post('/flags', twice)).status, 201);

    const files = readdirSync(data).map((file) => readFileSync(join(data, file)));
    const holds = (text: string) =>
      files.some((bytes) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
    assert.ok(holds(receipt.flagId), 'the flag itself is there');
    for (const text of [...WHO, 'Amsel', receipt.token]) assert.ok(!holds(text), `a file holds ${text}`);
    for (const file of readdirSync(data)) assert.equal(statSync(join(data, file)).mode & 0o077, 0, file);
  });

  it('can be opened again with the secret and the id, and with nothing else', () => {
    const { seal: key } = keysOf(new Uint8Array(32).fill(1));
    const sealed = seal(reporter, 'flag-1', key);
    assert.deepEqual(openSeal(sealed, 'flag-1', key), reporter);
    assert.throws(() => openSeal(sealed, 'flag-2', key));
    assert.throws(() => openSeal(sealed, 'flag-1', keysOf(new Uint8Array(32).fill(2)).seal));
    assert.throws(() => openSeal(sealed.subarray(0, -1), 'flag-1', key));
    assert.notDeepEqual(seal(reporter, 'flag-1', key), sealed);
  });

  it('stands in no line of the log, nor does anything that leads to a flag', async () => {
    const { createPinoLog } = await import('@report-this/receiver/node');
    let written = '';
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString();
        done();
      },
    });
    const store = await openSqliteStore(':memory:');
    const broken = {
      ...store,
      readProgress: () => Promise.reject(new Error('ana@mail.example is in this message')),
    };
    const server = await aServer({
      log: createPinoLog('trace', stream),
      store: broken,
      secret: new Uint8Array(32),
    });
    const receipt = (await (
      await server.post('/flags?email=ana@mail.example', { ...aFlag(), reporter })
    ).json()) as Receipt;
    await server.post('/flags', `{"name": Ana Amsel}`);
    const failed = await server.get(`/flags/${receipt.flagId}?q=Anka`, {
      Authorization: `Bearer ${receipt.token}`,
    });
    await server.get('/Anka');

    assert.equal(failed.status, 500);
    const problem = (await failed.json()) as { type: string; requestId: string };
    assert.equal(problem.type, 'urn:report-this:problem:internal');
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(lines.length, 6); // the first says that no mailer is set
    const fault = lines.find(({ msg }) => msg === 'fault')!;
    assert.equal(fault.requestId, problem.requestId);
    assert.match(JSON.stringify(fault.error), /shielding-reporters/);
    for (const text of [...WHO, receipt.flagId, receipt.token, receipt.reference, '127.0.0.1', '::1', '?']) {
      assert.ok(!written.replaceAll('.ts?', '.ts').includes(text), `the log holds ${text}`);
    }
  });
});

describe('describing an error', () => {
  it('leaves out its message', () => {
    const described = describeError(Object.assign(new TypeError('secret\n    at more'), { code: 'E_X' }));
    assert.deepEqual([described.name, described.code], ['TypeError', 'E_X']);
    assert.doesNotMatch(described.stack!, /secret|more/);
    assert.deepEqual(describeError('secret'), { name: 'string' });
  });
});

describe('a receiver without a proper secret', () => {
  it('does not start', () => {
    assert.throws(() => keysOf(new Uint8Array(31)), /31 bytes; give at least 32/);
  });
});
