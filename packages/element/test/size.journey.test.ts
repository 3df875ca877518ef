// What a page pays, in bytes: each built file as brotli at its best, by what loads it. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

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
const chunk = (name: string) => {
  const file = Object.keys(manifest.files).find((it) => it.startsWith(`${name}-`));
  assert.ok(file, `There is no chunk called ${name}.`);
  return withImports(file);
};

// The aim for a sent flag is 20 000 B; the limits hold what there is, with little to spare.
const paths = {
  'feed mode, before a click': [entry('feed'), 400],
  'the element, before a click': [entry('report-this'), 1_400],
  'one language': [chunk('en'), 2_000],
  'to an open dialog': [new Set([...entry('report-this'), ...chunk('dialog'), ...chunk('en')]), 15_300],
  'to a sent flag': [
    new Set([...entry('report-this'), ...chunk('dialog'), ...chunk('en'), ...chunk('default-sender')]),
    21_900,
  ],
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

  it('both triggers open the same dialog, and nothing of it is loaded before', () => {
    const dialog = [...chunk('dialog')][0]!;
    for (const name of ['feed', 'report-this']) {
      assert.deepEqual(manifest.entries[name]!.dynamicImports, [dialog]);
      assert.equal(entry(name).size, 1, 'An entry is one file: a second one would cost a round trip.');
    }
  });

  it('the client is loaded on demand only', () => {
    assert.equal([...chunk('dialog')].length, 1);
    assert.ok(
      manifest.files[[...chunk('dialog')][0]!]!.dynamicImports.some((file) =>
        file.startsWith('default-sender-'),
      ),
    );
  });
});
