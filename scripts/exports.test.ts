// The public doors of all packages. A name that comes or goes is a change users notice: `UPDATE=1` accepts it.
//   UPDATE=1 npm run test:node exports
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from './files.mjs';

const SNAPSHOT = new URL('exports.snapshot.json', import.meta.url);
const SOURCE = '@report-this/source';

type Manifest = { name: string; exports: Record<string, string | Record<string, string>> };
type Names = Record<string, string[]>;

describe('exports', () => {
  it('are the names in exports.snapshot.json, and importing them needs no DOM', async () => {
    assert.equal(typeof document, 'undefined');
    const names: Names = {};
    for (const entry of publicEntries()) names[entry] = await namesOf(entry);

    if (process.env.UPDATE) writeFileSync(SNAPSHOT, `${JSON.stringify(names, null, 2)}\n`);
    assert.deepEqual(names, JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
  });
});

function publicEntries(): string[] {
  return readdirSync(`${root}/packages`)
    .flatMap((folder) => entriesOf(folder))
    .sort();
}

function entriesOf(folder: string): string[] {
  const manifest = JSON.parse(readFileSync(`${root}/packages/${folder}/package.json`, 'utf8')) as Manifest;
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const source = typeof target === 'string' ? undefined : target[SOURCE];
    if (!source) return [];
    const name = manifest.name + entry.slice(1);
    return name.endsWith('/*')
      ? modulesIn(folder, source).map((module) => name.replace('*', module))
      : [name];
  });
}

/** `./src/strings/*.ts` → `en`, `nl`, … */
function modulesIn(folder: string, pattern: string): string[] {
  return readdirSync(`${root}/packages/${folder}/${pattern.replace('/*.ts', '')}`)
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length));
}

async function namesOf(entry: string): Promise<string[]> {
  const module = (await import(entry)) as object;
  return Object.keys(module).sort();
}
