import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { USAGE } from '../src/node/usage.ts';
import { temporaryFolder } from './temporary-folder.test-helper.ts';

const main = fileURLToPath(new URL('../src/node/main.ts', import.meta.url));
const folder = temporaryFolder();

/** Runs the command where it would start if it did not mind what it is told. */
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--conditions=@report-this/source', '--import', 'tsx', main, ...words], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '0', REPORT_THIS_DATA: join(folder, 'data') },
    timeout: 30_000,
  });

describe('the command report-this', () => {
  it('says what can be set, to who asks', () => {
    const { status, stdout, stderr } = run('--help');
    assert.deepEqual([status, stdout, stderr], [0, USAGE, '']);
  });

  it('says it too to who tells it what it does not know, and starts nothing', () => {
    for (const words of [['--port', '9000'], ['serve']]) {
      const { status, stdout, stderr } = run(...words);
      assert.deepEqual([status, stdout, stderr], [2, '', USAGE]);
    }
    assert.ok(!existsSync(join(folder, 'data')));
  });

  it('names the variables that the README names, with the same defaults', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|.*\| ?(.*?) \|$/gm)];
    assert.ok(rows.length > 10);
    const told = [...USAGE.matchAll(/^ {2}([A-Z][A-Z_]+) +(.*)$/gm)];
    assert.deepEqual(
      told.map(([, name]) => name),
      rows.map(([, name]) => name),
    );
    for (const [index, [, name, fallback]] of rows.entries())
      assert.ok(told[index]![2]!.endsWith(fallback ? `(${fallback.replaceAll('`', '')})` : ''), name);
  });
});
