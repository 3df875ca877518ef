// What the page of a status link pays, in bytes: each built file as brotli at its best. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { STATUS_LANGUAGES } from '@report-this/strings/status';

interface Links {
  readonly file: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

const cdn = new URL('../cdn/', import.meta.url);
const { entries, files } = JSON.parse(readFileSync(new URL('manifest.json', cdn), 'utf8')) as {
  entries: Record<string, Links>;
  files: Record<string, Links>;
};

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const bytesOf = (file: string) => brotliCompressSync(readFileSync(new URL(file, cdn)), options).length;

const status = entries['status']!;
const chunkOf = (name: string) => {
  const file = status.dynamicImports.find((it) => it.startsWith(`${name}-`));
  assert.ok(file, `The status view loads no chunk ${name}.`);
  return file;
};
const OTHERS = Object.keys(STATUS_LANGUAGES).filter((tag) => tag !== 'en');

// Limits hold what there is, with little to spare.
describe('bytes of the status view, brotli', () => {
  it('to a shown status, in English, with the client: at most 18 500', (test) => {
    const sizes = [status.file, chunkOf('en'), chunkOf('default-reader')].map((file) => ({
      file,
      bytes: bytesOf(file),
    }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    test.diagnostic(`${total} B: ${sizes.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')}`);
    assert.ok(total <= 18_500, `${total} B`);
  });

  it('the element alone: at most 11 900', (test) => {
    test.diagnostic(`${bytesOf(status.file)} B`);
    assert.ok(bytesOf(status.file) <= 11_900, `${bytesOf(status.file)} B`);
  });

  const decisionOf = (tag: string) => {
    const [file, ...others] = files[chunkOf(tag)]!.dynamicImports;
    assert.ok(file, `${tag} loads no decision.`);
    assert.deepEqual(others, []);
    return file;
  };
  for (const [what, chunk] of [
    ['each language', chunkOf],
    ['what a language says of a decision', decisionOf],
  ] as const) {
    it(`${what}: at most 1 500`, (test) => {
      const sizes = ['en', ...OTHERS]
        .map((tag) => [tag, bytesOf(chunk(tag))] as const)
        .sort((a, b) => b[1] - a[1]);
      test.diagnostic(`the greatest: ${sizes[0]!.join(' ')} B, the smallest: ${sizes.at(-1)!.join(' ')} B`);
      for (const [tag, bytes] of sizes) assert.ok(bytes <= 1_500, `${tag}: ${bytes} B`);
    });
  }

  it('what is done about a report is loaded when somebody does it', () => {
    const reader = files[chunkOf('default-reader')]!;
    assert.deepEqual(reader.imports, [status.file]);
    assert.ok(reader.dynamicImports.length >= 3, reader.dynamicImports.join(', '));
  });
});
