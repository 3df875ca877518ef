import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MEASURES } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';
import {
  ACCOUNTS,
  CATEGORIES,
  CONTENT_TYPES,
  EEA_COUNTRIES,
  EU_COUNTRIES,
  KEYWORDS,
  KEYWORDS_OF_CATEGORY,
  LANGUAGES,
  MONETARIES,
  PROVISIONS,
  VISIBILITIES,
} from '@report-this/bridges/dsa';
import { RULES } from './database-rules.ts';

describe('the enumerations', () => {
  it('hold every measure, category and keyword of the protocol', () => {
    const decisions: string[] = [...VISIBILITIES, ...MONETARIES, ...PROVISIONS, ...ACCOUNTS];
    assert.deepEqual(Object.values(MEASURES).sort(), decisions.sort());
    for (const { code, dsa } of REASONS) {
      assert.ok((CATEGORIES as readonly string[]).includes(dsa.category), code);
      for (const keyword of dsa.keywords) assert.ok((KEYWORDS as readonly string[]).includes(keyword), code);
    }
  });

  it('are as many as the database has', () => {
    const lists = { CATEGORIES, KEYWORDS, CONTENT_TYPES, EEA_COUNTRIES, EU_COUNTRIES, LANGUAGES };
    const counts = Object.entries(lists).map(([name, list]) => [
      name,
      new Set<string>(list).size,
      list.length,
    ]);
    assert.deepEqual(counts, [
      ['CATEGORIES', 16, 16],
      ['KEYWORDS', 69, 69],
      ['CONTENT_TYPES', 8, 8],
      ['EEA_COUNTRIES', 30, 30],
      ['EU_COUNTRIES', 27, 27],
      ['LANGUAGES', 184, 184],
    ]);
  });

  it('put each keyword under one category at most; stalking and other are under none', () => {
    const placed = Object.values(KEYWORDS_OF_CATEGORY).flat();
    assert.equal(new Set<string>(placed).size, placed.length);
    assert.deepEqual(
      KEYWORDS.filter((keyword) => !(placed as string[]).includes(keyword)),
      ['KEYWORD_STALKING', 'KEYWORD_OTHER'],
    );
  });

  it('agree with the rules of these tests', () => {
    assert.deepEqual(
      RULES.category_specification!.map((rule) => rule([...KEYWORDS], {})),
      [undefined],
    );
    for (const category of CATEGORIES) assert.equal(RULES.category![1]!(category, {}), undefined);
    assert.equal(RULES.territorial_scope![1]!([...EEA_COUNTRIES], {}), undefined);
  });
});
