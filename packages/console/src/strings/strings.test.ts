import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGGRAVATORS,
  ARTICLE_16_ELEMENTS,
  BASES,
  MEASURE_KINDS,
  OUTCOMES,
  PRIORITIES,
  REPORTER_ROLES,
  STATES,
  TARGET_KINDS,
} from '@report-this/protocol';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { languageOf } from './languages.ts';
import { nl } from './nl.ts';

type Tree = { readonly [name: string]: unknown };

/** Every word of a language by its path; what counts or names is said once. */
function wordsOf(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const here = `${path}/${name}`;
    if (typeof value === 'function') return [[here, (value as (...given: unknown[]) => string)(3, 'x')]];
    return typeof value === 'object' ? wordsOf(value as Tree, here) : [[here, value as string]];
  });
}

for (const strings of [nl, ar]) {
  describe(`the words in ${strings.locale}`, () => {
    it('are as many as in English, and none is empty', () => {
      const paths = (tree: Tree) => wordsOf(tree).map(([path]) => path);
      assert.deepEqual(paths(strings), paths(en));
      assert.deepEqual(
        wordsOf(strings).filter(([, text]) => text.trim() === ''),
        [],
      );
    });

    it('are not left in English', () => {
      const english = new Map(wordsOf(en));
      const same = wordsOf(strings).filter(
        ([path, text]) => english.get(path) === text && /[a-z]{4}/i.test(text),
      );
      const alike = new Set([
        'product',
        'direction',
        'media',
        'fragment',
        'xpath',
        'account',
        'product',
        'livestream',
        'link',
        'app',
        'open',
      ]);
      assert.deepEqual(
        same.filter(([path]) => !alike.has(path.split('/').at(-1) ?? '')),
        [],
      );
    });
  });
}

describe('the words', () => {
  it('name everything that the protocol lists', () => {
    const lists: [Tree, readonly string[]][] = [
      [en.states, STATES],
      [en.priorities, PRIORITIES],
      [en.bases, BASES],
      [en.aggravators, AGGRAVATORS],
      [en.missing, ARTICLE_16_ELEMENTS],
      [en.outcomes, OUTCOMES],
      [en.outcomesDone, OUTCOMES],
      [en.measures, MEASURE_KINDS],
      [en.roles, REPORTER_ROLES],
      [en.kinds, TARGET_KINDS],
    ];
    for (const [words, names] of lists) assert.deepEqual(Object.keys(words), [...names]);
  });

  it('count as the language does', () => {
    assert.deepEqual([1, 2].map(en.queue.flags), ['1 flag', '2 flags']);
    assert.deepEqual([0, 1, 2, 3, 11].map(ar.queue.flags), [
      'لا بلاغات',
      'بلاغ واحد',
      'بلاغان',
      '3 بلاغات',
      '11 بلاغًا',
    ]);
  });
});

describe('the language', () => {
  it('is the first wanted one that the page speaks', () => {
    assert.equal(languageOf(['fr-FR', 'nl-BE', 'en']), 'nl');
    assert.equal(languageOf(['AR']), 'ar');
    assert.equal(languageOf(['fr', '']), 'en');
    assert.equal(languageOf(['constructor']), 'en');
  });
});
