// The specification is enough: a backend that shares no code with this project, judged by the kit and killed in a burst.
import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { checks, run } from '@report-this/conformance';
import { freePort, startOwnBackend } from './own-backend.test-helper.ts';

const folder = new URL('../', import.meta.url);
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const port = await freePort();

describe('the example of a backend of its own', () => {
  it('is under 250 lines of Node', () => {
    const lines = sources.flatMap((source) => source.trimEnd().split('\n'));
    assert.ok(lines.length < 250, `${lines.length} lines`);
  });

  it('imports only what Node brings and its own files', () => {
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, from]) => from!),
    );
    assert.ok(imported.length > 5, imported.join());
    assert.deepEqual(
      imported.filter((from) => !/^node:|^\.\/[a-z-]+\.mjs$/.test(from)),
      [],
    );
    assert.doesNotMatch(sources.join(), /\brequire\b|@report-this\//);
  });

  it('passes the core profile of the conformance kit, with no warning', async () => {
    const data = aFolder();
    const backend = await startOwnBackend(port, data);
    after(() => backend.crash());
    const verdicts = await run({ receiver: backend.url, checks: checks('core') });
    await backend.crash();
    assert.ok(verdicts.filter(({ check }) => check.level === 'MUST').length > 200);
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ check, finding }) => [check.id, finding]),
      [],
    );
  });

  it('answers every flag that it gave a receipt for with the same receipt, after kill -9 in a burst', async () => {
    const data = aFolder();
    const first = await startOwnBackend(port, data);
    after(() => first.crash());
    const receipts = new Map<string, string>();
    const lane = async (lane: number) => {
      for (let number = lane; number < 200; number += 20) {
        const flag = aFlag(number);
        const answer = await submit(first.url, flag);
        assert.equal(answer.status, 201);
        receipts.set(flag, await answer.text());
        if (receipts.size === 60) await first.crash();
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: 20 }, (_, number) => lane(number)));
    assert.ok(receipts.size >= 60 && receipts.size < 200, `${receipts.size} receipts before the crash`);
    assert.ok(lanes.some(({ status }) => status === 'rejected'));
    // the worst moment for a crash: half a line is on disk
    appendFileSync(join(data, 'flags.jsonl'), '\n{"flag":{"id":"0192f3a1-7c4e-7b21-9d40-ffff');

    const second = await startOwnBackend(port, data);
    after(() => second.crash());
    for (const [flag, receipt] of receipts) {
      const answer = await submit(second.url, flag);
      assert.equal(answer.status, 200);
      assert.equal(await answer.text(), receipt);
    }
    const late = aFlag(999);
    const receipt = await (await submit(second.url, late)).text();
    await second.crash();

    const third = await startOwnBackend(port, data);
    after(() => third.crash());
    assert.equal(
      await (await submit(third.url, late)).text(),
      receipt,
      'what follows a torn line is kept too',
    );
    await third.crash();
  });
});

function aFolder(): string {
  const data = mkdtempSync(join(tmpdir(), 'own-backend-'));
  after(() => rmSync(data, { recursive: true, force: true }));
  return data;
}

function aFlag(number: number): string {
  return JSON.stringify({
    specversion: '1.0',
    id: `0192f3a1-7c4e-7b21-9d40-${String(number).padStart(12, '0')}`,
    createdAt: '2026-11-21T09:30:00Z',
    locale: 'en',
    targets: [{ kind: 'comment', ref: { type: 'comment', id: String(number) } }],
    claim: { basis: 'terms', reason: 'terms.spam', explanation: 'Räksmörgås 😀' },
    reporter: { role: 'anonymous' },
  });
}

function submit(receiver: string, body: string): Promise<Response> {
  return fetch(`${receiver}/flags`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}
