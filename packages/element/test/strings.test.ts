import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { TemplateResult } from 'lit';
import { LANGUAGES as DIALOG } from '../src/dialog/languages.ts';
import { LANGUAGES as STATUS_LANGUAGES } from '../src/status/languages.ts';
import { catalogueFor, type Loaders } from '../src/catalogue.ts';
import { dateIn } from '../src/date-in.ts';
import { fill, plural } from '../src/words.ts';

const files = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));

/** The texts of a part, by the first screen's module, which knows the way to the others. */
const partOf = (part: 'notice' | 'states' | 'parts' | 'list') =>
  Object.fromEntries(
    Object.entries(DIALOG).map(([tag, load]) => [tag, async () => (await load())[part]()] as const),
  );

/** Every text of a catalogue by its path; a plural counts as one text, whose forms a language chooses itself. */
function texts(node: unknown, path = ''): [path: string, text: string][] {
  if (typeof node === 'string') return [[path, node]];
  const members = Object.entries(node as Record<string, unknown>);
  if (
    members.some(([key]) => key === 'other') &&
    members.every(([key]) => /^(zero|one|two|few|many|other)$/.test(key))
  ) {
    return [[path, (node as { other: string }).other]];
  }
  return members.flatMap(([key, member]) => texts(member, `${path}/${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

for (const [name, loaders, folder] of [
  ['way to a receipt', DIALOG, '../src/strings'],
  ['legal notice', partOf('notice'), '../src/strings/notice'],
  ['states', partOf('states'), '../src/strings/states'],
  ['parts', partOf('parts'), '../src/strings/parts'],
  ['general list', partOf('list'), '../src/strings/list'],
  ['status', STATUS_LANGUAGES, '../src/status/strings'],
] as readonly (readonly [string, Loaders<{ strings: unknown }>, string])[]) {
  describe(`the strings of the ${name}`, () => {
    it('can all be loaded', () => {
      assert.deepEqual(
        Object.keys(loaders)
          .filter((tag) => tag !== 'no') // another name of nb
          .sort(),
        files(folder).sort(),
      );
    });

    for (const language of Object.keys(loaders)) {
      it(`${language} has every key of English and no other`, async () => {
        const keys = async (tag: string) =>
          texts((await loaders[tag]!()).strings)
            .map(([path]) => path)
            .sort();
        assert.deepEqual(await keys(language), await keys('en'));
      });

      it(`${language} says something everywhere, with the placeholders of English`, async () => {
        const english = new Map(texts((await loaders['en']!()).strings));
        for (const [path, text] of texts((await loaders[language]!()).strings)) {
          assert.ok(text.trim(), path);
          assert.deepEqual(placeholders(text), placeholders(english.get(path)!), path);
        }
      });
    }
  });
}

describe('plural forms', () => {
  for (const language of Object.keys(DIALOG)) {
    it(`${language} has each form that its language tells apart`, async () => {
      const { strings, states, parts } = await DIALOG[language]!();
      const { left } = strings;
      const { seconds, minutes } = (await states()).strings;
      const { found } = (await parts()).strings.search;
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const forms of [left, seconds, minutes, found]) {
        const missing = wanted.filter((category) => !(category in forms) && category !== 'zero');
        assert.deepEqual(missing, []);
        for (const form of Object.values(forms)) assert.deepEqual(placeholders(form), ['{count}']);
      }
    });
  }

  it('are chosen by number', () => {
    const forms = { one: '{count} day', other: '{count} days' };
    assert.equal(plural('en', forms, 1), '1 day');
    assert.equal(plural('en', forms, 1200), '1,200 days');
    assert.equal(
      plural('ar', { two: 'يومان {count}', other: '{count}' }, 2),
      `يومان ${new Intl.NumberFormat('ar').format(2)}`,
    );
  });
});

describe('words', () => {
  it('sets apart what is filled in, so that it does not reorder the text around it', () => {
    const [before, name, after] = fill('يصل بلاغك إلى {service}.', { service: 'The Harbour Gazette' });
    assert.deepEqual([before, after], ['يصل بلاغك إلى ', '.']);
    const { strings, values } = name as TemplateResult;
    assert.deepEqual([...strings], ['<bdi>', '</bdi>']);
    assert.deepEqual(values, ['The Harbour Gazette']);
  });

  it('writes a day as that day in every time zone', () => {
    assert.equal(dateIn('en', '2026-11-21'), 'November 21, 2026');
    assert.equal(dateIn('nl', '2026-11-21'), '21 november 2026');
  });
});

describe('the nearest catalogue', () => {
  const loaders = {
    en: async () => ({ strings: 'English' }),
    pt: async () => ({ strings: 'Portuguese' }),
    'pt-BR': async () => ({ strings: 'Brazilian' }),
    ar: async () => ({ strings: 'Arabic' }),
  };
  const found = async (...wanted: string[]) => (await catalogueFor(loaders, ...wanted)).strings;

  it('is the tag itself, else the tag without its last part, else English', async () => {
    assert.equal(await found('pt-br'), 'Brazilian');
    assert.equal(await found('pt-PT'), 'Portuguese');
    assert.equal(await found('pt-Latn-PT'), 'Portuguese');
    assert.equal(await found('ptx'), 'English');
    assert.equal(await found(''), 'English');
  });

  it('follows the order of preference', async () => {
    assert.equal(await found('fi', 'ar-EG', 'en'), 'Arabic');
  });

  it('knows the direction', async () => {
    assert.equal((await catalogueFor(loaders, 'ar-EG')).dir, 'rtl');
    assert.equal((await catalogueFor(loaders, 'pt')).dir, 'ltr');
  });
});
