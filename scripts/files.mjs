// Lists source files by name: Node 20 has no glob of its own.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const SKIPPED = new Set(['node_modules', 'dist', 'cdn', 'coverage', 'storybook-static']);

/** The files under the given folders whose path matches, sorted, relative to the project's root. */
export function filesUnder(folders, matches) {
  return folders
    .flatMap(walk)
    .filter((path) => matches.test(path))
    .sort();
}

/** `foldersNamed('packages', 'src')` → `packages/client/src`, `packages/element/src`, … */
export function foldersNamed(parent, ...names) {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent)).flatMap((child) =>
    names.map((name) => `${parent}/${child}/${name}`),
  );
}

/** Node tests are `*.test.ts`; a word before `.test` sends a file to another step. */
export const nodeTests = () => testsNamed(/(?<!\.browser|\.journey)\.test\.(ts|mjs)$/);

/** `*.browser.test.ts` run inside a real browser, over unbuilt sources; the story runner only where there are stories. */
export const browserTests = () =>
  filesUnder(
    [...foldersNamed('packages', 'src', 'test'), ...(stories().length ? ['.storybook'] : [])],
    /\.browser\.test\.ts$/,
  );

/** `*.journey.test.ts` drive a real server with a real browser, over the built files. */
export const journeyTests = () => testsNamed(/\.journey\.test\.ts$/);

/** `*.visual.test.ts` look at the built Storybook. */
export const visualTests = () => filesUnder(['.storybook'], /\.visual\.test\.ts$/);

export const stories = () => filesUnder(foldersNamed('packages', 'src'), /\.stories\.ts$/);

const testsNamed = (pattern) =>
  filesUnder([...foldersNamed('packages', 'src', 'test'), 'examples', 'bench', 'scripts'], pattern);

function walk(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(path);
    return [path];
  });
}
