// The client in the Node that stands first in `engines` and in the newest one, whichever runs this test.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/node-versions');
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
};
const entries = Object.entries(exports)
  .filter(([, target]) => typeof target !== 'string')
  .map(([name]) => `@report-this/client${name.slice(1)}`);

/** Every test of the client that runs in Node, from this folder. */
const tests = readdirSync(join(folder, 'test'))
  .filter((file) => /(?<!\.browser|\.journey)\.test\.ts$/.test(file))
  .map((file) => join('test', file));

/** What needs no transpiler of ours beside it: a client of a fake receiver, submitting and reading. */
const TRIP = `
  import { createClient } from '@report-this/client';
  import { aFlagDraft, fakeReceiver, refusal } from '@report-this/client/testing';
  const receiver = fakeReceiver();
  globalThis.fetch = receiver.fetch;
  receiver.answerNext(refusal('internal'));
  const submitted = await createClient({ receiver: receiver.url }).submitFlag(aFlagDraft());
  console.log(process.version, submitted.status, receiver.transcript.length);`;

/** Installs a version of Node once, from npm: 100 MB that only this test needs, so no dependency of everybody's. */
function install(version: string): string {
  const prefix = join(cache, version);
  const binary = join(prefix, 'node_modules', PACKAGE, 'bin', 'node');
  if (existsSync(binary)) return binary;
  mkdirSync(prefix, { recursive: true });
  writeFileSync(join(prefix, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    `${PACKAGE}@${version}`,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
  ];
  const { status, stderr } = spawnSync('npm', [...args, '--prefix', prefix], { encoding: 'utf8' });
  assert.ok(
    status === 0 && existsSync(binary),
    `Node ${version} could not be installed from npm; this test needs a registry the first time.\n${stderr}`,
  );
  return binary;
}

for (const version of ['20', 'latest']) {
  describe(`in Node ${version}`, () => {
    let binary = '';
    before(() => {
      const isThis = version === '20' && process.versions.node.startsWith('20.');
      binary = isThis ? process.execPath : install(version);
    });

    const run = (script: string) =>
      execFileSync(binary, ['--input-type=module', '--eval', script], {
        cwd: folder,
        encoding: 'utf8',
      }).trim();

    it('is the Node that was asked for', (t) => {
      const major = Number(/^v(\d+)/.exec(run('console.log(process.version)'))?.[1]);
      t.diagnostic(`Node ${major}`);
      if (version === '20') assert.equal(major, 20);
      else assert.ok(major > 22, `Node ${major}`);
    });

    for (const entry of entries) {
      it(`${entry} can be imported as it is published`, () => {
        assert.ok(Number(run(`console.log(Object.keys(await import('${entry}')).length)`)) > 0);
      });
    }

    it('submits a flag, again when it has to', () => {
      assert.match(run(TRIP), /^v\d+\.\d+\.\d+ received 2$/);
    });

    it('passes the tests of the client', () => {
      const flags = ['--conditions=@report-this/source', '--import', 'tsx', '--test'];
      const { status, stdout } = spawnSync(binary, [...flags, ...tests], {
        cwd: folder,
        encoding: 'utf8',
        env: withoutRunner(),
      });
      assert.equal(status, 0, stdout.slice(-4000));
      assert.match(stdout, /(#|ℹ) fail 0/);
    });
  });
}

/** Else the inner runner would take itself for a part of this one. */
function withoutRunner(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  return env;
}
