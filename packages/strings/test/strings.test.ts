import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Loaders } from '@report-this/strings';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';
import { STATUS_LANGUAGES } from '@report-this/strings/status';

const files = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));

/** The texts of a part, by the first screen's module, which knows the way to the others. */
const partOf = (part: 'notice' | 'states' | 'parts' | 'list') =>
  Object.fromEntries(
    Object.entries(DIALOG_LANGUAGES).map(([tag, load]) => [tag, async () => (await load())[part]()] as const),
  );

const DECISIONS = Object.fromEntries(
  Object.entries(STATUS_LANGUAGES).map(
    ([tag, load]) => [tag, async () => (await load()).decision()] as const,
  ),
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
  ['way to a receipt', DIALOG_LANGUAGES, '../src/dialog'],
  ['legal notice', partOf('notice'), '../src/dialog/notice'],
  ['states', partOf('states'), '../src/dialog/states'],
  ['parts', partOf('parts'), '../src/dialog/parts'],
  ['general list', partOf('list'), '../src/dialog/list'],
  ['status', STATUS_LANGUAGES, '../src/status'],
  ['decision', DECISIONS, '../src/status/decision'],
] as readonly (readonly [string, Loaders<{ strings: unknown }>, string])[]) {
  describe(`the strings of the ${name}`, () => {
    it('can all be loaded', () => {
      assert.deepEqual(Object.keys(loaders).sort(), files(folder).sort());
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

it('the status is told in the languages of the dialog', () => {
  assert.deepEqual(Object.keys(STATUS_LANGUAGES), Object.keys(DIALOG_LANGUAGES));
});

describe('what two parts say, each in a chunk of its own', () => {
  for (const [language, load] of Object.entries(DIALOG_LANGUAGES)) {
    it(`is the same in ${language}`, async () => {
      const dialog = await load();
      const [notice, states, status] = await Promise.all([
        dialog.notice(),
        dialog.states(),
        STATUS_LANGUAGES[language]!(),
      ]);
      const { left, sending, unreachable, reference } = dialog.strings;
      assert.deepEqual(status.strings.left, left);
      assert.equal(status.strings.sending, sending);
      assert.equal(status.strings.notSent, unreachable);
      assert.equal(status.strings.reference, reference);
      assert.equal(states.strings.exempt, notice.strings.exempt);
    });
  }
});

describe('plural forms', () => {
  for (const language of Object.keys(DIALOG_LANGUAGES)) {
    it(`${language} has each form that its language tells apart`, async () => {
      const { strings, states, parts } = await DIALOG_LANGUAGES[language]!();
      const { left } = strings;
      const { seconds, minutes } = (await states()).strings;
      const { found } = (await parts()).strings.search;
      const status = (await STATUS_LANGUAGES[language]!()).strings;
      const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const forms of [left, seconds, minutes, found, status.left]) {
        const missing = wanted.filter((category) => !(category in forms) && category !== 'zero');
        assert.deepEqual(missing, []);
        for (const form of Object.values(forms)) assert.deepEqual(placeholders(form), ['{count}']);
      }
    });
  }
});
