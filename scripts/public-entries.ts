// The doors of the packages: what `exports` of each package.json lets others import.
import { readFileSync, readdirSync } from 'node:fs';
import { root } from './files.mjs';

const SOURCE = '@report-this/source';

type Manifest = { name: string; exports: Record<string, string | Record<string, string>> };

/** One entry point: what others write to import it, and the file that it is made of. */
export interface PublicEntry {
  readonly name: string;
  readonly path: string;
}

/** Every entry point of every package, by name. */
export function publicEntries(): PublicEntry[] {
  return readdirSync(`${root}/packages`)
    .flatMap((folder) => entriesOf(folder))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function entriesOf(folder: string): PublicEntry[] {
  const manifest = JSON.parse(readFileSync(`${root}/packages/${folder}/package.json`, 'utf8')) as Manifest;
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const source = typeof target === 'string' ? undefined : target[SOURCE];
    if (!source) return [];
    const name = manifest.name + entry.slice(1);
    const path = `${root}/packages/${folder}/${source.slice('./'.length)}`;
    if (!name.endsWith('/*')) return [{ name, path }];
    return modulesIn(path.replace('/*.ts', '')).map((module) => ({
      name: name.replace('*', module),
      path: path.replace('*', module),
    }));
  });
}

/** `…/src/strings` → `en`, `nl`, … */
function modulesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length));
}
