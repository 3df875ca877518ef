// The TypeScript in the READMEs compiles against the packages as they are.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name));
const readmes = ['.', ...packages]
  .map((folder) => join(folder, 'README.md'))
  .filter((file) => existsSync(join(root, file)));

// Each block is a module beside its README, though only in memory.
const modules = new Map(
  readmes.flatMap((readme) =>
    [...readFileSync(join(root, readme), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
      ([, code], index) =>
        [join(root, readme.replace('README.md', `readme-${index + 1}.ts`)), `${code}\nexport {};\n`] as const,
    ),
  ),
);

function errorsIn(files: readonly string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...(config as { compilerOptions: object }).compilerOptions,
      composite: false,
      declaration: false,
      declarationMap: false,
      emitDeclarationOnly: false,
      noEmit: true,
      types: ['node'],
      rootDir: undefined,
      outDir: undefined,
      tsBuildInfoFile: undefined,
    },
    root,
  );
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.readFile = (file) => modules.get(file) ?? onDisk.readFile(file);
  host.fileExists = (file) => modules.has(file) || onDisk.fileExists(file);
  host.getSourceFile = (file, version) => {
    const code = modules.get(file);
    return code === undefined
      ? onDisk.getSourceFile(file, version)
      : ts.createSourceFile(file, code, version);
  };
  const program = ts.createProgram({ rootNames: [...files], options, host });
  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(file)!;
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))];
    }),
  );
}

describe('the code in the READMEs', () => {
  const errors = errorsIn([...modules.keys()]);
  for (const [file, found] of errors) {
    it(`compiles: ${file.slice(root.length)}`, () => assert.deepEqual(found, []));
  }

  it('survives a store that cannot be used when work is due', () => {
    const calls = [...modules.values()].flatMap((code) => code.match(/receiver\.work\(\).*/g) ?? []);
    assert.ok(calls.length > 0);
    for (const call of calls) assert.match(call, /^receiver\.work\(\)\.catch\(/);
  });

  it('is there', () => assert.ok(modules.size >= 4));
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');

  for (const title of ['In your page', 'In your code', 'In your backend']) {
    it(`takes no more than 12 lines for: ${title}`, () => {
      const [, code] = new RegExp(`## ${title}\\n\\n\`\`\`\\w+\\n([^]*?)\\n\`\`\``).exec(readme)!;
      assert.ok(code!.split('\n').length <= 12);
    });
  }

  for (const folder of packages) {
    it(`of ${folder} leads to nothing that is not published with it or beside it`, () => {
      const links = [...readFileSync(join(root, folder, 'README.md'), 'utf8').matchAll(/\]\((\.[^)#]*)/g)];
      assert.deepEqual(
        links
          .map(([, link]) => link!)
          .filter((link) => link.startsWith('../../') || !existsSync(join(root, folder, link))),
        [],
      );
    });
  }
});
