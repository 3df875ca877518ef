import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

/** The files of a page, by name, as a bundler makes them: what is imported later is in files of its own. */
export type BuiltPage = ReadonlyMap<string, string>;

/** Builds a script and all it needs, as `page.js` and more. */
export async function buildPage(script: string): Promise<BuiltPage> {
  const id = fileURLToPath(new URL('page.js', import.meta.url));
  const bundle = await rollup({
    input: id,
    plugins: [
      {
        name: 'page',
        resolveId: (source) => (source === id ? id : null),
        load: (source) => (source === id ? script : null),
      },
      nodeResolve({
        exportConditions: ['@report-this/source'],
        browser: true,
        extensions: ['.ts', '.mjs', '.js'],
      }),
      esbuild({ target: 'es2022', tsconfig: false, loaders: { '.ts': 'ts' } }),
    ],
    // the cycles within zod, and annotations that only a minifier reads
    onwarn: () => {},
  });
  const { output } = await bundle.generate({
    format: 'es',
    entryFileNames: 'page.js',
    chunkFileNames: '[name].js',
  });
  await bundle.close();
  return new Map(output.flatMap((it) => (it.type === 'chunk' ? [[it.fileName, it.code] as const] : [])));
}
