import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { jsonSchema } from '@report-this/protocol/generate';
import { referencePage, referenceRows } from '../scripts/reference-page.ts';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');

describe('the reference page', () => {
  const page = referencePage();

  it('is what is checked in (npm run generate)', () => {
    assert.equal(file('REFERENCE.md'), page);
  });

  it('has every noun of the schema', () => {
    for (const noun of Object.keys(jsonSchema().$defs as object))
      assert.ok(page.includes(`\n### ${noun}\n`) || page.includes(`</a>${noun} |`), noun);
  });

  it('has every member of every noun, with type, clause and an example from a vector', () => {
    const rows = referenceRows();
    assert.ok(rows.length > 300, `${rows.length} rows`);
    for (const row of rows.filter(({ length }) => length === 7)) {
      const [member, type, , required, clause, example] = row;
      assert.ok(member && type && clause && /^(yes|no)$/.test(required!), row.join(' | '));
      assert.ok(example && example !== '`"text"`', `${row.join(' | ')}: write a valid vector that has it`);
    }
  });

  it('names sections and clauses that the specification has', () => {
    const specification = file('SPEC.md');
    for (const [, section] of page.matchAll(/§(\d+(?:\.\d+)?)\b/g))
      assert.match(specification, new RegExp(`^#{2,3} ${section!.replace('.', '\\.')}[. ]`, 'm'), section);
    for (const [, clause] of page.matchAll(/, (\d+\.\d+\.\d+)\b/g))
      assert.ok(specification.includes(`**${clause}**`), clause);
  });

  it('links to nouns that are on the page', () => {
    for (const [, noun] of page.matchAll(/\]\(#([a-z]+)\)/g))
      assert.ok(page.toLowerCase().includes(`\n### ${noun}\n`) || page.includes(`<a id="${noun}">`), noun);
  });

  it('breaks no table', () => {
    const cells = (line: string) => line.replaceAll('\\|', '').split('|').length;
    for (const table of page
      .trimEnd()
      .split('\n\n')
      .filter((block) => block.startsWith('| '))) {
      const [head, ...lines] = table.split('\n');
      for (const line of lines) assert.equal(cells(line), cells(head!), line);
    }
  });
});
