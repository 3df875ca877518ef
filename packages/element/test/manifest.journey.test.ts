// The manifest that editors and Storybook read: everything public is in it, with its words. Needs the build.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly slots?: readonly Item[];
}

const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as {
  modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const element = (tag: string) => elements.find(({ tagName }) => tagName === tag)!;
const names = (items: readonly Item[] = []) => items.map(({ name }) => name).sort();

describe('custom-elements.json', () => {
  it('knows the elements', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'report-status',
      'report-this',
      'report-this-dialog',
    ]);
  });

  it('knows what may be said to each, and what each says', () => {
    const attributes = [
      'appearance',
      'author',
      'excerpt',
      'for',
      'kind',
      'label',
      'lang',
      'receiver',
      'ref',
      'url',
    ];
    assert.deepEqual(names(element('report-this').attributes), attributes);
    assert.deepEqual(names(element('report-status').attributes), ['href', 'lang', 'page', 'receiver']);
    const events = [
      'report-challenge',
      'report-close',
      'report-comfort',
      'report-error',
      'report-forwarded',
      'report-open',
      'report-sent',
      'report-submit',
    ];
    assert.deepEqual(names(element('report-this').events), events);
    assert.ok(element('report-this').events!.every(({ type }) => /^Report\w+Event$/.test(type!.text)));
  });

  it('describes everything', () => {
    for (const { tagName, summary, ...declaration } of elements) {
      assert.ok(summary, tagName);
      const { attributes = [], events = [], cssParts = [], cssProperties = [], slots = [] } = declaration;
      for (const item of [...attributes, ...events, ...cssParts, ...cssProperties, ...slots]) {
        assert.ok(item.description, `${tagName}: ${item.name}`);
      }
    }
  });

  it('names the parts that are drawn, and no other', () => {
    const dialog = new URL('../src/dialog/', import.meta.url);
    const sources = readdirSync(dialog, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(?<!\.(test|stories|test-helper))\.ts$/.test(path),
    );
    const drawn = sources.flatMap((path) =>
      [...readFileSync(new URL(path, dialog), 'utf8').matchAll(/\bpart: '([^']+)'/g)].flatMap(([, parts]) =>
        parts!.split(' '),
      ),
    );
    assert.deepEqual(names(element('report-this-dialog').cssParts), [...new Set(drawn)].sort());
  });
});
