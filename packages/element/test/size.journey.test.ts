// What a page pays, in bytes: each built file as brotli at its best, by what loads it. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { LANGUAGES } from '../src/dialog/languages.ts';

interface Links {
  readonly file: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

const cdn = new URL('../cdn/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', cdn), 'utf8')) as {
  entries: Record<string, Links>;
  files: Record<string, Links>;
};

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const bytesOf = (file: string) => brotliCompressSync(readFileSync(new URL(file, cdn)), options).length;

/** A file and all that it imports at once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const next of manifest.files[file]!.imports) withImports(next, seen);
  }
  return seen;
}

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + bytesOf(file), 0);
const entry = (name: string) => withImports(manifest.entries[name]!.file);

/** The chunk that a source is in: chunks of different folders can have the same name. */
function chunk(source: string): Set<string> {
  const isOf = (file: string) =>
    (JSON.parse(readFileSync(new URL(`${file}.map`, cdn), 'utf8')) as { sources: string[] }).sources.some(
      (it) => it.endsWith(`/${source}.ts`) && !it.includes('/status/'),
    );
  const file = Object.keys(manifest.files).find(isOf);
  assert.ok(file, `There is no chunk with ${source}.`);
  return withImports(file);
}

const dialog = () => chunk('src/dialog/dialog');
const toOpen = (language: string) =>
  new Set([...entry('report-this'), ...dialog(), ...chunk(`src/strings/${language}`)]);
// what is asked for on the way: opening also asks for what sends and what says what became of it
const toSent = (language: string) =>
  new Set([
    ...toOpen(language),
    ...chunk('src/dialog/default-sender'),
    ...chunk('src/dialog/later'),
    ...chunk(`src/strings/later/${language}`),
  ]);

const paths = {
  'feed mode, before a click': [entry('feed'), 400],
  'the element, before a click': [entry('report-this'), 1_350],
  'to an open dialog': [toOpen('en'), 10_500],
  'to a sent flag': [toSent('en'), 18_500],
} as const satisfies Record<string, readonly [Set<string>, number]>;

describe('bytes, brotli', () => {
  for (const [path, [files, limit]] of Object.entries(paths)) {
    it(`${path}: at most ${limit}`, (test) => {
      const bytes = sum(files);
      test.diagnostic(`${path}: ${bytes} B of ${limit} B in ${files.size} files`);
      assert.ok(
        bytes <= limit,
        `${bytes} B: ${[...files].map((file) => `${file} ${bytesOf(file)}`).join(', ')}`,
      );
    });
  }

  // English alone is counted above; the greatest of the others is Greek
  for (const [part, limit] of [
    ['', 1_000],
    ['later/', 1_450],
    ['rest/', 1_550],
  ] as const) {
    it(`texts of another language, ${part || 'first screen'}: at most ${limit}`, () => {
      const languages = Object.keys(LANGUAGES).filter((tag) => tag !== 'no'); // another name of nb
      for (const language of languages) {
        const bytes = sum(chunk(`src/strings/${part}${language}`));
        assert.ok(bytes <= limit, `${language}: ${bytes} B`);
      }
    });
  }

  it('both triggers open the same dialog, and nothing of it is loaded before', () => {
    for (const name of ['feed', 'report-this']) {
      assert.deepEqual(manifest.entries[name]!.dynamicImports, [...dialog()]);
      assert.equal(entry(name).size, 1, 'An entry is one file: a second one would cost a round trip.');
    }
  });

  it('what a first screen does not need is in chunks of their own', () => {
    assert.equal(dialog().size, 1);
    const { dynamicImports } = manifest.files[[...dialog()][0]!]!;
    for (const name of ['default-offer', 'default-sender', 'later', 'notice']) {
      const [file] = chunk(`src/dialog/${name}`);
      assert.ok(dynamicImports.includes(file!), name);
    }
  });

  it('what tries again and what reads a refusal is loaded when it is needed', () => {
    const sender = chunk('src/dialog/default-sender');
    assert.equal(sender.size, 1);
    for (const name of ['try-again', 'refusal']) {
      const names = manifest.files[[...sender][0]!]!.dynamicImports;
      assert.ok(
        names.some((file) => file.startsWith(`${name}-`)),
        name,
      );
    }
  });
});
