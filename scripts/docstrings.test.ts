// Whoever imports a name can hover over it and learn what it is for: types too, which exports.test.ts cannot see.
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from './files.mjs';
import { publicEntries } from './public-entries.ts';

/** The names that an entry gives away without a word about them, with the files that define them. */
function undocumented(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const entry = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
  return checker.getExportsOfModule(entry).flatMap((name) => {
    const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    if (symbol.getDocumentationComment(checker).length > 0) return [];
    return [`${name.name} (${relative(root, symbol.declarations![0]!.getSourceFile().fileName)})`];
  });
}

function programOf(paths: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(paths, { ...options, types: ['node'] });
}

describe('every name that a package exports has a doc comment', () => {
  // a language has the names that English has
  const entries = publicEntries().filter(({ name }) => !/\/strings\/\w+\/(?!en$)/.test(name));
  const program = programOf(entries.map(({ path }) => path));
  for (const { name, path } of entries) {
    it(name, () => assert.equal(undocumented(program, path).join('\n'), ''));
  }
});
