import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('..', import.meta.url));
const report = join(folder, 'api-report.txt');

/** Everything that callers can see, as declarations without comments: entry by entry, then file by file. */
function written(): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === 'string' ? [] : [{ name, path: join(folder, target['@report-this/source']!) }],
  );
  const program = programOf(entries.map(({ path }) => path));
  const checker = program.getTypeChecker();
  const seen = new Set<ts.SourceFile>();

  const names = entries.map(({ name, path }) => {
    const entry = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
    const symbols = checker.getExportsOfModule(entry).map((symbol) => {
      const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      for (const declaration of real.declarations ?? []) seen.add(declaration.getSourceFile());
      return symbol.name;
    });
    return `@report-this/client${name.slice(1)}\n${symbols
      .sort()
      .map((symbol) => `  ${symbol}`)
      .join('\n')}\n`;
  });
  const files = [...seen]
    .map((file) => ({ path: relative(folder, file.fileName), text: declarationsOf(program, file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => `--- ${path}\n${text}`);
  return [...names, ...files].join('\n');
}

function programOf(paths: readonly string[]): ts.Program {
  const base = join(folder, '../../tsconfig.base.json');
  const { config } = ts.readConfigFile(base, (path) => ts.sys.readFile(path)) as { config: object };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, dirname(base));
  const {
    composite: _composite,
    tsBuildInfoFile: _info,
    declarationMap: _map,
    ...inherited
  } = parsed.options;
  return ts.createProgram(paths, { ...inherited, rootDir: dirname(base), removeComments: true });
}

function declarationsOf(program: ts.Program, file: ts.SourceFile): string {
  let text = '';
  program.emit(file, (_path, emitted) => (text += emitted), undefined, true);
  return text;
}

describe('what callers can see', () => {
  it('is what the report says; UPDATE=1 writes it anew, for its difference to be reviewed', () => {
    const now = written();
    if (process.env['UPDATE']) writeFileSync(report, now);
    assert.equal(existsSync(report) ? readFileSync(report, 'utf8') : '', now);
  });
});
