// @web/test-runner serves node_modules as they are, and packages with CommonJS inside do not load that way. This
// plugin bundles the named ones once, in one build so that they share their copies, and serves those.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './files.mjs';

const FOLDER = 'node_modules/.cache/wtr-prebundle';

export function prebundle(packages, { external = [] } = {}) {
  return {
    name: 'prebundle',
    serverStart: () =>
      build({
        entryPoints: packages.map((name) => ({ in: name, out: fileName(name) })),
        outdir: join(root, FOLDER),
        absWorkingDir: root,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        platform: 'browser',
        external,
        define: { 'process.env.NODE_ENV': '"test"', 'process.env': '{}', global: 'globalThis' },
        logLevel: 'error',
      }).then(() => undefined),
    resolveImport: ({ source }) =>
      packages.includes(source) ? `/${FOLDER}/${fileName(source)}.js` : undefined,
  };
}

const fileName = (name) => name.replace(/[^a-z0-9]+/gi, '_');
