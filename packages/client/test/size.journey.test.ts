import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

// its types are those of its CommonJS form
const minify = terser as unknown as typeof terser.default;

/** The bytes of a bundle with all it needs, at once or later, after brotli. */
async function sizeOf(entry: string): Promise<number> {
  const id = fileURLToPath(new URL('entry.js', import.meta.url));
  const bundle = await rollup({
    input: id,
    onwarn: () => {},
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === id ? id : null),
        load: (source) => (source === id ? entry : null),
      },
      nodeResolve({
        exportConditions: ['@report-this/source'],
        browser: true,
        extensions: ['.ts', '.mjs', '.js'],
      }),
      esbuild({ target: 'es2022', tsconfig: false, loaders: { '.ts': 'ts' } }),
      minify({ ecma: 2020, module: true, compress: { passes: 2 } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  await bundle.close();
  return brotliCompressSync(output[0].code).length;
}

const CLIENT = `export { createClient } from '@report-this/client';`;

describe('the size of', () => {
  for (const [what, entry, budget] of [
    ['a client', CLIENT, 11_000],
    ['submitting alone', `export { createHttp, submitFlag } from '@report-this/client'`, 10_000],
    ['the guards alone', `export { isRefusedError } from '@report-this/client'`, 300],
  ] as const) {
    it(`${what} stays within ${budget} bytes`, async () => {
      const size = await sizeOf(entry);
      assert.ok(size <= budget, `${size} bytes`);
    });
  }

  for (const [entry, budget] of [
    ['outbox', 2000],
    ['webhooks', 3000],
    ['review', 3000],
    ['follow-up', 1000],
    ['endpoints', 2500],
  ] as const) {
    it(`client/${entry} stays within ${budget} bytes more than a client`, async (t) => {
      const [alone, both] = await Promise.all([
        sizeOf(CLIENT),
        sizeOf(`${CLIENT} export * from '@report-this/client/${entry}'`),
      ]);
      t.diagnostic(`${both - alone} bytes`);
      assert.ok(both - alone <= budget, `${both - alone} bytes`);
    });
  }

  for (const [system, budget] of [
    ['atproto', 21_000],
    ['mastodon', 17_000],
    ['matrix', 17_000],
  ] as const) {
    it(`filing into ${system} stays within ${budget} bytes, without a client`, async (t) => {
      const size = await sizeOf(`export * from '@report-this/client/transports/${system}'`);
      t.diagnostic(`${size} bytes`);
      assert.ok(size <= budget, `${size} bytes`);
    });
  }
});
