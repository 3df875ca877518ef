// Three kinds of output; types come from tsc, beside the first.
//   packages/*/dist        one module per source module, dependencies left as imports
//   packages/element/cdn   minified, with everything inside, one chunk per dynamic import; manifest.json tells who loads whom,
//                          integrity.json what each file must be
//   packages/console/dist  the moderators' page, as static files
// Beside what a browser loads of the last two lie its compressed copies, .br and .gz, for a server to send.
// `--environment ONLY:browser` leaves out the first.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const SOURCE = '@report-this/source';
const LIBRARIES = ['protocol', 'client', 'strings', 'element', 'receiver', 'conformance', 'bridges'];

const transpile = () => esbuild({ target: 'es2022', tsconfig: false, loaders: { '.ts': 'ts' } });

// One build for each entry of the element: what two of them share is not put in a third file, which would cost a round
// trip. The dialog comes out the same, under the same name, for both entries that open it.
const CDN = 'packages/element/cdn';
/** Everything in one file, in English; another language lies beside it, in the same chunks as the others load. */
const ALL = 'report-this.all';
const isOtherLanguage = (id) => /\/strings\/src\/dialog\/(\w+\/)?(?!en\.ts)[a-z]{2}\.ts$/.test(id);
const cdnManifest = { entries: {}, files: {} };
const browserBuilds = [
  bundle(CDN, { 'report-this': 'packages/element/src/define.ts' }, [empty(CDN), writeManifest(cdnManifest)]),
  bundle(CDN, { feed: 'packages/element/src/feed.ts' }, [writeManifest(cdnManifest)]),
  bundle(CDN, { [ALL]: 'packages/element/src/define.ts' }, [writeManifest(cdnManifest)], {
    manualChunks: (id) => (isOtherLanguage(id) ? undefined : ALL),
  }),
  bundle(CDN, { status: 'packages/element/src/status.ts' }, [
    writeManifest(cdnManifest),
    copy('packages/element/src/pages/status', /\.(html|css)$/, `${CDN}/status`),
    copy('packages/element/src', /\.css$/, CDN),
    writeIntegrity(CDN),
    compress(CDN),
  ]),
  bundle('packages/console/dist', { main: 'packages/console/src/main.ts' }, [
    empty('packages/console/dist'),
    copy('packages/console/src', /\.(html|css|svg)$/, 'packages/console/dist'),
    compress('packages/console/dist'),
  ]),
];

export default process.env.ONLY === 'browser' ? browserBuilds : [...LIBRARIES.map(modules), ...browserBuilds];

function modules(name) {
  const folder = `packages/${name}`;
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const dependencies = Object.keys(manifest.dependencies ?? {});
  return {
    input: entriesOf(folder, manifest),
    external: (id) =>
      id.startsWith('node:') || dependencies.some((it) => id === it || id.startsWith(`${it}/`)),
    onwarn: ignoreEmptyChunks,
    plugins: [nodeResolve({ extensions: ['.ts', '.js'] }), transpile()],
    output: {
      dir: `${folder}/dist`,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: `${folder}/src`,
      sourcemap: true,
    },
  };
}

/** The sources behind package.json's exports and bin, with `*` spelled out. */
function entriesOf(folder, { exports, bin = {} }) {
  const exported = Object.values(exports).flatMap((target) => target[SOURCE] ?? []);
  const commands = Object.values(bin).map((path) => path.replace('dist/', './src/').replace('.js', '.ts'));
  return [...exported, ...commands].flatMap((path) => {
    if (!path.endsWith('/*.ts')) return `${folder}/${path.slice(2)}`;
    const wildcard = `${folder}/${path.slice(2, -'/*.ts'.length)}`;
    return readdirSync(wildcard)
      .filter((file) => /^[^.]+\.ts$/.test(file))
      .map((file) => `${wildcard}/${file}`);
  });
}

function bundle(dir, input, plugins = [], output = {}) {
  return {
    input,
    // a chunk may import from an entry: the default would put what they share in one more file, and one more round trip
    preserveEntrySignatures: 'allow-extension',
    onwarn(warning, warn) {
      const isZodCycle =
        warning.code === 'CIRCULAR_DEPENDENCY' &&
        warning.ids?.every((id) => id.includes('/node_modules/zod/'));
      if (!isZodCycle && warning.code !== 'INVALID_ANNOTATION') ignoreEmptyChunks(warning, warn);
    },
    plugins: [
      nodeResolve({ exportConditions: [SOURCE], browser: true, extensions: ['.ts', '.mjs', '.js'] }),
      minifyTemplates({ include: ['packages/*/src/**/*.ts'], failOnError: true }),
      transpile(),
      terser({ ecma: 2020, module: true, compress: { passes: 4 }, format: { comments: /^!|@license/ } }),
      ...plugins,
    ],
    output: {
      dir,
      format: 'es',
      entryFileNames: '[name].js',
      // 42 bits: the dialog names the file of every language
      chunkFileNames: '[name]-[hash:7].js',
      freeze: false, // nobody but our own files sees a namespace
      // a map lies beside each file that it is for; to name it there costs every visitor thirty bytes a file
      sourcemap: 'hidden',
      ...output,
    },
  };
}

/** So that chunks of an earlier build do not pile up. */
function empty(dir) {
  return { name: 'empty', buildStart: () => rmSync(dir, { recursive: true, force: true }) };
}

/** manifest.json: the file of each entry, and for every file what it imports at once and what on demand. */
function writeManifest(manifest) {
  return {
    name: 'write-manifest',
    generateBundle(_options, output) {
      for (const { type, isEntry, name, fileName } of Object.values(output)) {
        if (type !== 'chunk') continue;
        manifest.files[fileName] = links(fileName, output);
        if (isEntry) manifest.entries[name] = manifest.files[fileName];
      }
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify(manifest, null, 2)}\n`,
      });
    },
  };
}

function links(file, output) {
  const { imports, dynamicImports } = output[file];
  return {
    file,
    imports: imports.filter((it) => it in output),
    dynamicImports: dynamicImports.filter((it) => it in output),
  };
}

/** integrity.json: what `integrity` says of each script and style in the folder, once all of them are there. */
function writeIntegrity(dir) {
  return {
    name: 'write-integrity',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = readdirSync(dir, { recursive: true }).filter((file) => /\.(js|css)$/.test(file));
        const integrity = Object.fromEntries(
          files.sort().map((file) => [file, sha384(readFileSync(`${dir}/${file}`))]),
        );
        writeFileSync(`${dir}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
        if (process.env.ONLY === 'browser') return;
        for (const { file } of Object.values(cdnManifest.entries)) console.log(`${file} ${integrity[file]}`);
      },
    },
  };
}

/** The copies that a server sends to who takes them, where they are smaller, once all files are there. */
function compress(dir) {
  return {
    name: 'compress',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const file of readdirSync(dir, { recursive: true }).filter((it) =>
          /\.(js|css|html|svg)$/.test(it),
        )) {
          const bytes = readFileSync(`${dir}/${file}`);
          for (const [suffix, copy] of [
            ['br', brotliCompressSync(bytes)],
            ['gz', gzipSync(bytes, { level: 9 })],
          ]) {
            if (copy.length < bytes.length) writeFileSync(`${dir}/${file}.${suffix}`, copy);
          }
        }
      },
    },
  };
}

function sha384(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

function copy(from, matches, to) {
  return {
    name: 'copy',
    writeBundle() {
      mkdirSync(to, { recursive: true });
      for (const file of readdirSync(from).filter((name) => matches.test(name)))
        copyFileSync(`${from}/${file}`, `${to}/${file}`);
    },
  };
}

function ignoreEmptyChunks(warning, warn) {
  if (warning.code !== 'EMPTY_BUNDLE') warn(warning);
}
