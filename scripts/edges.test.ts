// Proves that the rules of .dependency-cruiser.mjs bite: a small copy of the workspaces, one forbidden import per file.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './files.mjs';

const FORBIDDEN: Record<string, [file: string, source: string]> = {
  'edges-of-protocol': ['packages/protocol/src/bad.ts', `import '@report-this/client';`],
  'edges-of-client': ['packages/client/src/bad.ts', `import '@report-this/element';`],
  'edges-of-element': ['packages/element/src/bad.ts', `import '@report-this/receiver';`],
  'edges-of-console': ['packages/console/src/bad.ts', `import '@report-this/element/define';`],
  'edges-of-receiver': ['packages/receiver/src/bad.ts', `export type { X } from '@report-this/client';`],
  'edges-of-strings': ['packages/strings/src/bad.ts', `import type {} from '@report-this/protocol';`],
  'edges-of-bridges': ['packages/bridges/src/bad.ts', `import '@report-this/client';`],
  'edges-of-conformance': ['packages/conformance/src/bad.ts', `await import('@report-this/client');`],
  'nothing-imports-conformance': ['examples/comments/bad.ts', `import '@report-this/conformance';`],
  'receiver-stays-alone': ['packages/conformance/src/bad-too.ts', `import '@report-this/receiver/node';`],
  'no-paths-into-other-packages': ['packages/client/src/deep.ts', `import '../../protocol/src/index.ts';`],
  'element-takes-protocol-as-types': [
    'packages/element/src/heavy.ts',
    `import { X } from '@report-this/protocol'; X();`,
  ],
  'bridges-in-transports-only': [
    'packages/client/src/bridging.ts',
    `import '@report-this/bridges/mastodon';`,
  ],
  'ky-in-one-place': ['packages/client/src/bad-too.ts', `import 'ky';`],
  'kysely-in-one-place': ['packages/receiver/src/review/bad.ts', `import 'kysely';`],
  'nodemailer-in-one-place': ['packages/receiver/src/mail/bad.ts', `import 'nodemailer';`],
  'libsql-in-one-place': ['packages/receiver/src/store/bad.ts', `import 'libsql';`],
  'no-cycles': ['packages/client/src/round.ts', `import type {} from './about.ts';`],
  resolvable: ['packages/client/src/unexported.ts', `import '@report-this/protocol/src/index.ts';`],
};

const ALLOWED: Record<string, string> = {
  'packages/client/src/try-again.ts': `import 'ky'; import '@report-this/protocol';`,
  'packages/client/src/transports/good.ts': `import '@report-this/bridges/mastodon';`,
  'packages/element/src/light.ts': `import type { X } from '@report-this/protocol'; await import('@report-this/client');`,
  'packages/element/src/worded.ts': `import '@report-this/strings'; import '@report-this/strings/dialog';`,
  'packages/receiver/src/worded.ts': `import '@report-this/strings/status';`,
  'packages/receiver/src/store/good.ts': `import 'kysely';`,
  'packages/receiver/src/mail/smtp-mailer.ts': `import 'nodemailer';`,
  'packages/receiver/src/store/sqlite.ts': `import 'libsql';`,
  'packages/conformance/test/reference.test.ts': `import '@report-this/receiver';`,
  'examples/comments/test/core.test.ts': `import '@report-this/conformance';`,
  'examples/comments/good.ts': `import '@report-this/receiver/node'; import '@report-this/element';`,
};

type Violation = { from: string; rule: { name: string }; cycle?: { name: string }[] };

describe('the rules of .dependency-cruiser.mjs', () => {
  let workspace = '';
  let violations: Violation[] = [];

  before(() => {
    workspace = aWorkspace();
    for (const [file, source] of [...Object.values(FORBIDDEN), ...Object.entries(ALLOWED)])
      write(file, source);
    write('packages/client/src/about.ts', `import './round.ts';`);
    violations = cruise(workspace);
  });
  after(() => rmSync(workspace, { recursive: true, force: true }));

  for (const [rule, [file, source]] of Object.entries(FORBIDDEN)) {
    it(`${rule} refuses ${source} in ${file}`, () => {
      assert.ok(
        rulesBrokenBy(file).includes(rule),
        `only these were broken: ${rulesBrokenBy(file).join() || 'none'}`,
      );
    });
  }

  for (const [file, source] of Object.entries(ALLOWED)) {
    it(`allows ${source} in ${file}`, () => {
      assert.deepEqual(rulesBrokenBy(file), []);
    });
  }

  function rulesBrokenBy(file: string): string[] {
    const involves = ({ from, cycle = [] }: Violation) =>
      [from, ...cycle.map(({ name }) => name)].includes(file);
    return violations.filter(involves).map(({ rule }) => rule.name);
  }

  function write(file: string, source: string): void {
    const path = join(workspace, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${source}\n`);
  }
});

/** The packages as they are declared, each entry an empty module, with the real libraries beside them. */
function aWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'edges-'));
  mkdirSync(join(workspace, 'node_modules/@report-this'), { recursive: true });
  for (const library of ['ky', 'kysely', 'libsql', 'nodemailer']) {
    cpSync(join(root, 'node_modules', library), join(workspace, 'node_modules', library), {
      recursive: true,
    });
  }
  for (const name of readdirSync(join(root, 'packages'))) {
    const folder = join(workspace, 'packages', name);
    mkdirSync(folder, { recursive: true });
    const manifest = readFileSync(join(root, 'packages', name, 'package.json'), 'utf8');
    writeFileSync(join(folder, 'package.json'), manifest);
    for (const [, entry = ''] of manifest.matchAll(/"\.\/(src\/[^*"]+\.ts)"/g)) {
      mkdirSync(dirname(join(folder, entry)), { recursive: true });
      writeFileSync(join(folder, entry), 'export {};\n');
    }
    symlinkSync(folder, join(workspace, 'node_modules/@report-this', name), 'junction');
  }
  return workspace;
}

function cruise(workspace: string): Violation[] {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [
    '--config',
    join(root, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    'packages',
    'examples',
  ];
  const json = execFileSync(process.execPath, [command, ...args], {
    cwd: workspace,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return (JSON.parse(json) as { summary: { violations: Violation[] } }).summary.violations;
}
