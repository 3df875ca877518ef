// What editors and frameworks know of the elements is what the manifest says, no less and no more. Needs the build.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Item {
  readonly name: string;
  readonly description: string | { readonly value: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly members: readonly Item[];
}

const read = <Content>(file: string) =>
  JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')) as Content;
const { modules } = read<{ modules: { declarations: Declaration[] }[] }>('custom-elements.json');
const declarations = modules.flatMap((module) => module.declarations);
const names = (items: readonly { readonly name: string }[] = []) => items.map(({ name }) => name).sort();

const PROPERTIES: Record<string, string[]> = {
  'report-this': ['locators', 'reporter', 'sender', 'target'],
  'report-status': ['href', 'page', 'reader', 'receipt', 'receiver'],
};

for (const tag of ['report-this', 'report-status']) {
  const known = declarations.find(({ tagName }) => tagName === tag)!;

  describe(`<${tag}>`, () => {
    it('is completed by VS Code, each attribute with its help', () => {
      const { tags } = read<{ tags: (Item & { attributes: Item[] })[] }>('vscode.html-custom-data.json');
      const { attributes, description } = tags.find(({ name }) => name === tag)!;
      assert.deepEqual(names(attributes), names(known.attributes));
      const helps = [description, ...attributes.map((attribute) => attribute.description)];
      assert.ok(helps.every((help) => typeof help === 'object' && help.value.length > 8));
      for (const { name } of [...(known.events ?? []), ...(known.cssParts ?? [])])
        assert.ok((description as { value: string }).value.includes(`- \`${name}\`: `), name);
    });

    it('is completed by the JetBrains editors, with events, parts and properties', () => {
      type WebType = Item & {
        attributes: Item[];
        js: { events: Item[]; properties: Item[] };
        css: { parts: Item[] };
      };
      const { contributions } = read<{ contributions: { html: { elements: WebType[] } } }>('web-types.json');
      const { attributes, js, css } = contributions.html.elements.find(({ name }) => name === tag)!;
      assert.deepEqual(names(attributes), names(known.attributes));
      assert.deepEqual(names(js.events), names(known.events));
      assert.deepEqual(names(css.parts), names(known.cssParts));
      assert.deepEqual(names(js.properties), PROPERTIES[tag]);
    });

    it('is typed for the frameworks', () => {
      const types = readFileSync(new URL('../types/attributes.d.ts', import.meta.url), 'utf8');
      const written = (name: string) => membersOf(types, name);
      const isThis = tag === 'report-this';
      const attributes = isThis
        ? [...written('ReportThisAttributes'), ...written('RefAttribute')]
        : written('ReportStatusAttributes');
      assert.deepEqual(attributes.sort(), names(known.attributes));
      if (isThis) {
        assert.deepEqual(written('ReportEvents').sort(), names(known.events));
        assert.deepEqual(written('ReportThisProperties').sort(), PROPERTIES[tag]);
      }
    });
  });
}

function membersOf(types: string, name: string): string[] {
  const body = new RegExp(`interface ${name} \\{([^}]*)\\n\\}`).exec(types)![1]!;
  return [...body.matchAll(/^ {2}'?([\w-]+)'?\??: /gm)].map(([, member]) => member!);
}
