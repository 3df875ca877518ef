import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('.', import.meta.url));
const readme = readFileSync(join(folder, '../README.md'), 'utf8');

const snippets = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => ({
  path: join(folder, `readme-snippet-${index + 1}.ts`),
  name: `${index + 1}, "${code.split('\n').find((line) => line && !line.startsWith('import '))}"`,
  code,
}));

/** What the compiler says of the snippets, which it finds where no file is. */
function complaints(): readonly string[] {
  const base = join(folder, '../../../tsconfig.base.json');
  const { config } = ts.readConfigFile(base, (path) => ts.sys.readFile(path)) as { config: object };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(base));
  const { composite: _composite, tsBuildInfoFile: _info, ...inherited } = parsed.options;
  const options = { ...inherited, noEmit: true, rootDir: dirname(base), types: ['node'] };
  const host = ts.createCompilerHost(options);
  const written = new Map(snippets.map(({ path, code }) => [path, code]));
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => written.get(path) ?? readFile(path);
  host.fileExists = (path) => written.has(path) || fileExists(path);

  const program = ts.createProgram([...written.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

/** Runs a snippet with a receiver where the network was. */
function run(code: string): { status: number | null; output: string } {
  const prelude = `
    import * as testing from '@report-this/client/testing';
    const url = 'https://shop.example/report-this';
    globalThis.fetch = testing.fakeReceiver({ url, cases: [testing.aCase({ priority: 'critical' })] }).fetch;`;
  const closing = `if (typeof outbox !== 'undefined') outbox.close();`;
  const flags = ['--conditions=@report-this/source', '--import', 'tsx', '--input-type=module', '--eval'];
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, `${prelude}\n${outputText}\n${closing}`],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
    },
  );
  return { status, output: stdout + stderr };
}

describe('the snippets of the README', () => {
  it('compile', () => {
    assert.ok(snippets.length >= 6);
    assert.deepEqual(complaints(), []);
  });

  for (const { name, code } of snippets) {
    it(`run: ${name}`, () => {
      const { status, output } = run(code);
      assert.equal(status, 0, output);
      assert.doesNotMatch(output, /Error/);
    });
  }
});
