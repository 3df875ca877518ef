// Packs each package as `npm publish` would, and has publint and are-the-types-wrong judge the tarballs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './files.mjs';

const folder = join(root, 'node_modules/.cache/packed');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const name of readdirSync(join(root, 'packages'))) {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const tarball = pack(manifest);
  console.log(`${manifest.name}: ${tarball}`);
  judge('publint', ['run', tarball, '--strict']);
  const untyped = untypedEntries(manifest);
  if (untyped.length < Object.keys(manifest.exports).length) {
    judge('attw', [tarball, '--profile', 'esm-only', '--quiet', '--exclude-entrypoints', ...untyped]);
  }
}

function pack({ name }) {
  const args = ['pack', '--json', '--loglevel=error', '--pack-destination', folder, '--workspace', name];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm pack ${name} failed: ${stderr}`);
  return join(folder, JSON.parse(stdout)[0].filename);
}

/** Data, styles and bundles: what a program reads or a page loads, and nobody imports with types. */
function untypedEntries({ exports }) {
  return Object.keys(exports).filter((entry) => !exports[entry].types);
}

function judge(command, args) {
  const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
  if (status !== 0) process.exitCode = 1;
}
