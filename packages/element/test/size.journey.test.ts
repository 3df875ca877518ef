// What a page pays, in bytes: each built file as brotli at its best, by what loads it. Needs the build (npm run build).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';

interface Links {
  readonly file: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

const cdn = new URL('../cdn/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', cdn), 'utf8')) as {
  entries: Record<string, Links>;
  files: Record<string, Links>;
};

const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const bytesOf = (file: string) => brotliCompressSync(readFileSync(new URL(file, cdn)), options).length;

/** The entry that holds what the others load in chunks. */
const ALL = 'report-this.all';

/** A file and all that it imports at once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const next of manifest.files[file]!.imports) withImports(next, seen);
  }
  return seen;
}

const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + bytesOf(file), 0);
const entry = (name: string) => withImports(manifest.entries[name]!.file);

/** The chunk that a source is in: chunks of different folders can have the same name. */
function chunk(source: string): Set<string> {
  const isOf = (file: string) => sourcesOf(file).some((it) => it.endsWith(`/${source}.ts`));
  const split = Object.keys(manifest.files).filter((file) => file !== manifest.entries[ALL]!.file);
  const file = split.find(isOf);
  assert.ok(file, `There is no chunk with ${source}.`);
  return withImports(file);
}

const sourcesOf = (file: string) =>
  (JSON.parse(readFileSync(new URL(`${file}.map`, cdn), 'utf8')) as { sources: string[] }).sources;

/** The language that pays most for something. */
const worst = (files: (language: string) => Set<string>) =>
  Object.keys(DIALOG_LANGUAGES)
    .map((language) => ({ language, bytes: sum(files(language)) }))
    .reduce((most, it) => (it.bytes > most.bytes ? it : most));

// what a language's module knows the way to
const PARTS_OF_A_LANGUAGE = Object.entries(await DIALOG_LANGUAGES['en']!())
  .filter(([, member]) => typeof member === 'function')
  .map(([name]) => name);

const dialog = () => chunk('src/dialog/dialog');
const toOpen = (language: string) =>
  new Set([...entry('report-this'), ...dialog(), ...chunk(`strings/src/dialog/${language}`)]);
// what is asked for on the way: opening also asks for what sends and what says what became of it
const toSent = (language: string) =>
  new Set([...toOpen(language), ...chunk('src/dialog/default-sender'), ...chunk('src/dialog/later')]);

/** What is said to who gives a legal notice: the way to a receipt, and the questions that the law asks. */
const noticeTexts = (language: string) =>
  new Set([...chunk(`strings/src/dialog/${language}`), ...chunk(`strings/src/dialog/notice/${language}`)]);
const noticeLanguage = worst(noticeTexts).language;
const toNotice = (language: string) =>
  new Set([...toSent(language), ...chunk('src/dialog/notice'), ...noticeTexts(language)]);

const paths = {
  'feed mode, before a click': [entry('feed'), 400],
  'the element, before a click': [entry('report-this'), 1_350],
  'to an open dialog': [toOpen('en'), 10_500],
  'to a sent flag': [toSent('en'), 18_500],
  [`the texts of a legal notice, in the language that has most (${noticeLanguage})`]: [
    noticeTexts(noticeLanguage),
    2_300,
  ],
  'to a sent legal notice, in that language': [toNotice(noticeLanguage), 22_000],
  'everything in one file, with English': [entry(ALL), 32_000],
} satisfies Record<string, readonly [Set<string>, number]>;

describe('bytes, brotli', () => {
  for (const [path, [files, limit]] of Object.entries(paths)) {
    it(`${path}: at most ${limit}`, (test) => {
      const bytes = sum(files);
      test.diagnostic(`${path}: ${bytes} B of ${limit} B in ${files.size} files`);
      assert.ok(
        bytes <= limit,
        `${bytes} B: ${[...files].map((file) => `${file} ${bytesOf(file)}`).join(', ')}`,
      );
    });
  }

  // A page has its dialog in one language: English in the paths above, or another one in its place.
  it('another language, from the first screen to the receipt of a flag: at most 1500', (test) => {
    const most = worst((language) => chunk(`strings/src/dialog/${language}`));
    test.diagnostic(`${most.language}: ${most.bytes} B`);
    assert.ok(most.bytes <= 1_500, `${most.language}: ${most.bytes} B`);
    const asked = [...chunk('src/dialog/dialog'), ...chunk('src/dialog/later')];
    const texts = asked
      .flatMap((file) => sourcesOf(file))
      .filter((it) => it.includes('/strings/src/dialog/'));
    assert.deepEqual(texts, [], 'No texts are anywhere else.');
  });

  for (const part of PARTS_OF_A_LANGUAGE) {
    it(`what a language says besides, ${part}: at most 1500, when it is needed`, (test) => {
      const most = worst((language) => chunk(`strings/src/dialog/${part}/${language}`));
      test.diagnostic(`${most.language}: ${most.bytes} B`);
      assert.ok(most.bytes <= 1_500, `${most.language}: ${most.bytes} B`);
      const english = chunk('strings/src/dialog/en');
      assert.equal(english.size, 1, 'It does not come with the others.');
    });
  }

  // beyond what a sent flag has loaded; what several parts share is counted in each, and so are their texts in English
  for (const [part, limit] of [
    ['search', 2_850],
    ['quote', 2_300],
    ['moment', 3_450],
    ['region', 4_050],
    ['digest', 3_250],
    ['comfort', 2_000],
  ] as const) {
    it(`the part ${part}, where it is offered: at most ${limit}`, (test) => {
      const loaded = toSent('en');
      const files = [...chunk(`src/dialog/parts/${part}-part`), ...chunk('strings/src/dialog/parts/en')];
      const bytes = sum(new Set(files.filter((file) => !loaded.has(file))));
      test.diagnostic(`${part}: ${bytes} B of ${limit} B`);
      assert.ok(bytes <= limit, `${bytes} B`);
    });
  }

  it('both triggers open the same dialog, and nothing of it is loaded before', () => {
    const again = chunk('src/open-again');
    assert.equal(again.size, 1, 'What opens a dialog that failed imports nothing of it at once.');
    for (const name of ['feed', 'report-this']) {
      assert.deepEqual(manifest.entries[name]!.dynamicImports, [...dialog(), ...again]);
      assert.equal(entry(name).size, 1, 'An entry is one file: a second one would cost a round trip.');
    }
  });

  it('the one file that holds everything loads nothing but other languages', () => {
    const { imports, dynamicImports } = manifest.entries[ALL]!;
    assert.deepEqual(imports, []);
    const loaded = dynamicImports.flatMap(sourcesOf).map((source) => source.split('/strings/src/')[1]);
    const others = Object.keys(DIALOG_LANGUAGES).filter((language) => language !== 'en');
    assert.deepEqual(loaded.sort(), others.map((language) => `dialog/${language}.ts`).sort());
  });

  it('what a first screen does not need is in chunks of their own', () => {
    assert.equal(dialog().size, 1);
    const { dynamicImports } = manifest.files[[...dialog()][0]!]!;
    for (const name of ['default-offer', 'default-sender', 'later', 'notice']) {
      const [file] = chunk(`src/dialog/${name}`);
      assert.ok(dynamicImports.includes(file!), name);
    }
  });

  it('what tries again and what reads a refusal is loaded when it is needed', () => {
    const [sender, ...rest] = chunk('src/dialog/default-sender');
    assert.deepEqual(new Set(rest), chunk('src/dialog/dialog'), 'and what the dialog has loaded already');
    for (const name of ['try-again', 'refusal']) {
      const names = manifest.files[sender!]!.dynamicImports;
      assert.ok(
        names.some((file) => file.startsWith(`${name}-`)),
        name,
      );
    }
  });
});
