import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CATEGORIES, KEYWORDS, KEYWORDS_OF_CATEGORY } from '@report-this/protocol/dsa';
import {
  Event,
  EVENT_TYPES,
  EXTENSIONS,
  Flag,
  MEASURES,
  Offer,
  FlagStatus,
  PROBLEMS,
  read,
  Receipt,
  TRAITS,
  TRANSITIONS,
} from '@report-this/protocol';
import { REASON_GROUPS, REASONS, reasonOf } from '@report-this/protocol/reasons';

const spec = readFileSync(new URL('../SPEC.md', import.meta.url), 'utf8');

/** The cells of the table under a heading, without the code marks. */
function tableUnder(heading: string): string[][] {
  const section = spec.slice(spec.indexOf(`\n${heading}\n`) + heading.length + 2);
  const rows = section.slice(0, section.search(/\n#{2,3} /) >>> 0).match(/^\|.*\|$/gm) ?? [];
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('the specification', () => {
  it('has the registry of problems that the code has', () => {
    const rows = Object.entries(PROBLEMS).map(([name, { status }]) => [name, String(status)]);
    assert.deepEqual(tableUnder('### 9.2 Registry'), rows);
  });

  it('has the transitions that the code has', () => {
    const rows = Object.entries(TRANSITIONS).map(([state, moves]) => [
      state,
      Object.entries(moves)
        .map(([move, to]) => `${move} → ${to}`)
        .join(' · '),
    ]);
    assert.deepEqual(tableUnder('### 7.2 States'), rows);
  });

  it('has the measures that the code has', () => {
    assert.deepEqual(tableUnder('### 8.5 Measures'), Object.entries(MEASURES));
  });

  it('has the types of event that the code has', () => {
    assert.deepEqual(
      tableUnder('### 11.1 Events').map(([type]) => type),
      [...EVENT_TYPES],
    );
    assert.deepEqual(
      EVENT_TYPES,
      Event._zod.def.options.map((option) => option.shape.type._zod.def.values[0]),
    );
  });

  it('has the traits that the code has', () => {
    assert.deepEqual(
      tableUnder('### 5.3 Traits').map(([trait]) => trait),
      [...TRAITS],
    );
  });

  it('has the reasons that the code has', () => {
    const rows = REASONS.map((reason) => [
      reason.code,
      reason.bases.join(', '),
      reason.priority,
      reason.traits.join(', '),
      [reason.dsa.category, reason.dsa.keywords.join(', ')].filter(Boolean).join(': '),
      reason.atproto,
      reason.matrix,
    ]);
    assert.deepEqual(tableUnder('## Annex A. Reason codes'), rows);
  });

  it('has the categories and keywords that the code has', () => {
    const rows = CATEGORIES.map((category) => [category, KEYWORDS_OF_CATEGORY[category].join(', ')]);
    assert.deepEqual(tableUnder('## Annex B. Categories and keywords'), rows);
    const annex = spec.slice(spec.indexOf('## Annex B.'));
    for (const keyword of KEYWORDS) assert.ok(annex.includes(`\`${keyword}\``), keyword);
  });

  it('says what every chapter of its kind has to', () => {
    for (const heading of ['## 12. Security', '## 13. Privacy', '## 14. What this document leaves to others'])
      assert.ok(spec.includes(`\n${heading}\n`), heading);
    const [, reserved = ''] = /These extension names are reserved: ([\s\S]*?)\.\n/.exec(spec) ?? [];
    const names = [...reserved.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
    assert.ok(names.length > 10 && EXTENSIONS.every((name) => names.includes(name)), names.join());
    const left = spec.slice(spec.indexOf('## 14.'), spec.indexOf('## Annex A'));
    for (const name of names.filter((it) => !(EXTENSIONS as readonly string[]).includes(it)))
      assert.ok(left.includes(`\`${name}\``), name);
  });

  it('refers to sections and clauses that it has', () => {
    const headings = [...spec.matchAll(/^#{2,3} (\d+(?:\.\d+)?)[. ]/gm)].map(([, number]) => number);
    const clauses = [...spec.matchAll(/^- \*\*(\d+\.\d+\.\d+)\*\* /gm)].map(([, number]) => number);
    const references = [...spec.matchAll(/§(\d+(?:\.\d+){0,2})/g)].map(([, number]) => number!);
    assert.ok(references.length > 40, `${references.length} references`);
    assert.deepEqual(
      references.filter((number) => !headings.includes(number) && !clauses.includes(number)),
      [],
    );
  });

  it('numbers every sentence that obliges', () => {
    const prose = spec.slice(spec.indexOf('## 1. Scope')).split('\n');
    const loose = prose.filter((line, index) => {
      if (!/\b(MUST|SHOULD|SHALL|REQUIRED)\b/.test(line)) return false;
      let start = index;
      while (start > 0 && /^ {2}\S/.test(prose[start]!)) start--;
      return !/^- \*\*\d+\.\d+\.\d+\*\* /.test(prose[start]!);
    });
    assert.deepEqual(loose, []);
  });

  it('gives every number once', () => {
    const numbers = [...spec.matchAll(/^- \*\*(\d+\.\d+\.\d+)\*\* /gm)].map(([, number]) => number);
    assert.ok(numbers.length > 50);
    assert.deepEqual(numbers, [...new Set(numbers)]);
  });

  it('opens with an exchange whose documents have the forms it describes', () => {
    const exchange = spec.slice(spec.indexOf('## 0.'), spec.indexOf('## 1. Scope'));
    const documents = [...exchange.matchAll(/```http\n[\s\S]*?\n\n(\{[\s\S]*?)\n```/g)].map(
      ([, body]) =>
        JSON.parse(
          body!.replaceAll('sha-256:9c1e…', `sha-256:${'9'.repeat(64)}`).replaceAll(/\s*\n\s*/g, ' '),
        ) as unknown,
    );
    const forms = [Offer, Flag, Receipt, FlagStatus];
    assert.equal(documents.length, forms.length);
    forms.forEach((form, index) =>
      assert.deepEqual(
        read<typeof form>(form, documents[index]).ok,
        true,
        JSON.stringify(read<typeof form>(form, documents[index])),
      ),
    );
  });
});

describe('the reasons', () => {
  it('are 81 codes, each once, each in a known group', () => {
    assert.equal(REASONS.length, 81);
    assert.equal(new Set(REASONS.map(({ code }) => code)).size, 81);
    for (const { code } of REASONS)
      assert.ok(
        REASON_GROUPS.some((group) => code.startsWith(`${group}.`)),
        code,
      );
  });

  it('are found by code', () => {
    assert.equal(reasonOf('terms.spam')?.priority, 'normal');
    assert.equal(reasonOf('x-vendor.thing'), undefined);
  });
});
