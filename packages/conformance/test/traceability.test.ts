import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checks, PROFILES } from '../src/index.ts';

const manifest = createRequire(import.meta.url).resolve('@report-this/protocol/package.json');
const specification = readFileSync(join(manifest, '..', 'SPEC.md'), 'utf8');
const clauses = clausesOf(specification);
const unseen = unseenClausesOf(specification);
const all = PROFILES.flatMap((profile) => checks(profile));

describe('the kit and the specification', () => {
  it('finds the clauses in the specification', () => {
    assert.ok(clauses.filter(isSeen).length > 90, `${clauses.length} clauses`);
    for (const chapter of ['1', '4', '8', '10', '11'])
      assert.ok(
        clauses.filter(isSeen).some(({ number }) => number.startsWith(`${chapter}.`)),
        chapter,
      );
    assert.ok(unseen.includes('4.2.2') && unseen.length < 16, unseen.join());
  });

  it('leaves out no clause that it checks, and none that the specification does not have', () => {
    const numbers = clauses.map(({ number }) => number);
    assert.deepEqual(
      unseen.filter((number) => !numbers.includes(number)),
      [],
    );
    const seenWithKeyOnly = ['7.4.1', '7.4.2'];
    assert.deepEqual(
      unseen
        .filter((number) => !seenWithKeyOnly.includes(number))
        .filter((number) => all.some(({ clause }) => clause === number)),
      [],
    );
  });

  it('has a check for every clause that can be seen from outside', () => {
    const seen = clauses.filter(isSeen);
    const checked = new Set(all.map(({ clause }) => clause));
    assert.deepEqual(
      seen.map(({ number }) => number).filter((number) => !checked.has(number)),
      [],
    );
  });

  it('has no check of a clause that does not exist', () => {
    const numbers = clauses.map(({ number }) => number);
    assert.deepEqual(
      all.filter(({ clause }) => !numbers.includes(clause)).map(({ id, clause }) => `${id} ${clause}`),
      [],
    );
  });

  it('binds as hard as the clause does', () => {
    const stray = all.filter(
      ({ clause, level }) => !clauses.find(({ number }) => number === clause)?.levels.includes(level),
    );
    assert.deepEqual(
      stray.map(({ id, clause, level }) => `${id} ${clause} ${level}`),
      [],
    );
    const mild = clauses
      .filter((clause) => isSeen(clause) && clause.levels.includes('MUST'))
      .filter(({ number }) => !all.some(({ clause, level }) => clause === number && level === 'MUST'));
    assert.deepEqual(
      mild.map(({ number }) => number),
      [],
    );
  });

  it('gives every check an id of its own', () => {
    const ids = all.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids.filter((id) => !/^[a-z]+(\.[a-z0-9]+(-+[a-z0-9]+)*)+$/.test(id)),
      [],
    );
  });
});

/** §1.5 leaves out what nobody sees from outside. */
function isSeen({ number }: { number: string }): boolean {
  return !unseen.includes(number);
}

function clausesOf(text: string): { number: string; levels: string[] }[] {
  const items = text.matchAll(/^- \*\*(\d+\.\d+\.\d+)\*\* ([\s\S]*?)(?=\n\n|\n- |\n#)/gm);
  return [...items].map(([, number = '', words = '']) => ({
    number,
    levels: ['MUST', 'SHOULD'].filter((word) => new RegExp(`\\b${word}\\b`).test(words)),
  }));
}

/** §1.5 lists the clauses that nobody can judge from outside. */
function unseenClausesOf(text: string): string[] {
  const [, section = ''] = /^### 1\.5 .*\n([\s\S]*?)(?=^#)/m.exec(text) ?? [];
  return [...section.matchAll(/\b\d+\.\d+\.\d+\b/g)].map(([number]) => number);
}
