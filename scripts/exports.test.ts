// The public doors of all packages. A name that comes or goes is a change users notice: `UPDATE=1` accepts it.
//   UPDATE=1 npm run test:node exports
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publicEntries } from './public-entries.ts';

const SNAPSHOT = new URL('exports.snapshot.json', import.meta.url);

type Names = Record<string, string[]>;

describe('exports', () => {
  it('are the names in exports.snapshot.json, and importing them needs no DOM', async () => {
    assert.equal(typeof document, 'undefined');
    const names: Names = {};
    for (const { name } of publicEntries()) names[name] = await namesOf(name);

    if (process.env.UPDATE) writeFileSync(SNAPSHOT, `${JSON.stringify(names, null, 2)}\n`);
    assert.deepEqual(names, JSON.parse(readFileSync(SNAPSHOT, 'utf8')));
  });
});

async function namesOf(entry: string): Promise<string[]> {
  const module = (await import(entry)) as object;
  return Object.keys(module).sort();
}
