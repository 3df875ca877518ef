// Whoever imports a name can hover over it and learn what it is for: types too, which exports.test.ts cannot see.
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from './files.mjs';
import { publicEntries } from './public-entries.ts';

/** What an entry gives away, behind the names that it gives it. */
function exportsOf(checker: ts.TypeChecker, path: string): ts.Symbol[] {
  const entry = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  return checker
    .getExportsOfModule(entry)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

/** The options of an interface that is a list of them: those that say nothing, and those that may be left out and do not say what holds then. */
function unexplainedOptions(checker: ts.TypeChecker, symbol: ts.Symbol): string[] {
  if (!/(Options|Settings|Parts)$/.test(symbol.name)) return [];
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).flatMap((option) => {
    const isOptional = (option.flags & ts.SymbolFlags.Optional) !== 0;
    const lacks = [
      ...(option.getDocumentationComment(checker).length ? [] : ['what it is']),
      ...(isOptional && !option.getJsDocTags().some(({ name }) => name === 'default') ? ['@default'] : []),
    ];
    return lacks.map((lack) => `${symbol.name}.${option.name}: ${lack} (${fileOf(option)})`);
  });
}

const fileOf = (symbol: ts.Symbol) => relative(root, symbol.declarations![0]!.getSourceFile().fileName);

function programOf(paths: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(paths, { ...options, types: ['node'] });
}

// a language has the names that English has
const entries = publicEntries().filter(({ name }) => !/\/strings\/\w+\/(?!en$)/.test(name));
const program = programOf(entries.map(({ path }) => path));
const checker = program.getTypeChecker();

for (const { name, path } of entries) {
  describe(name, () => {
    it('says of every name what it is', () => {
      const silent = exportsOf(checker, path).filter(
        (symbol) => !symbol.getDocumentationComment(checker).length,
      );
      assert.equal(silent.map((symbol) => `${symbol.name} (${fileOf(symbol)})`).join('\n'), '');
    });

    it('says of every option what it is, and what holds without it', () => {
      const unexplained = exportsOf(checker, path).flatMap((symbol) => unexplainedOptions(checker, symbol));
      assert.equal(unexplained.join('\n'), '');
    });
  });
}

describe('the test of the doc comments', () => {
  it('finds options', () => {
    const names = entries.flatMap(({ path }) => exportsOf(checker, path).map(({ name }) => name));
    for (const known of ['ClientOptions', 'OutboxOptions', 'ServeOptions', 'ExportSettings', 'ReceiverParts'])
      assert.ok(names.includes(known), known);
  });
});
