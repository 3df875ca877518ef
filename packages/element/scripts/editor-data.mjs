// What editors know of the elements, written from the same manifest as Storybook's pages: completion and help in
// VS Code (vscode.html-custom-data.json) and in the JetBrains editors (web-types.json).
import { readFileSync, writeFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** A plugin of the manifest's analyzer that writes both files for the tags that pages write themselves. */
export function editorData({ elements: tags }) {
  return {
    name: 'editor-data',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const declarations = modules.flatMap((module) => module.declarations);
      const elements = tags.map((tag) => declarations.find(({ tagName }) => tagName === tag));
      write('vscode.html-custom-data.json', vsCode(elements));
      write('web-types.json', webTypes(elements));
    },
  };
}

function vsCode(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tagName,
      description: { kind: 'markdown', value: inWords(element) },
      attributes: element.attributes.map(({ name, description, type }) => ({
        name,
        description: { kind: 'markdown', value: description },
        ...(isBoolean(type) && { valueSet: 'v' }),
      })),
    })),
  };
}

function webTypes(elements) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(webType) } },
  };
}

function webType(element) {
  return {
    name: element.tagName,
    description: element.summary,
    attributes: element.attributes.map(({ name, description, type }) => ({
      name,
      description,
      value: isBoolean(type) ? { kind: 'no-value' } : { type: 'string' },
    })),
    slots: (element.slots ?? []).map(({ name, description }) => ({ name: name || 'default', description })),
    js: {
      events: (element.events ?? []).map(plain),
      properties: element.members.filter(isPublicField).map(plain),
    },
    css: {
      parts: (element.cssParts ?? []).map(plain),
      properties: (element.cssProperties ?? []).map(plain),
    },
  };
}

const plain = ({ name, description, type }) => ({ name, description, ...(type && { type: type.text }) });
const isBoolean = (type) => type?.text === 'boolean';
const isPublicField = ({ kind, privacy, description, static: isStatic }) =>
  kind === 'field' && !isStatic && !['private', 'protected'].includes(privacy) && description;

/** The help that VS Code shows over a tag: it has no places for events, parts and properties. */
function inWords({ summary, events = [], slots = [], cssParts = [], cssProperties = [] }) {
  const chapters = { Events: events, Slots: slots, Parts: cssParts, 'CSS properties': cssProperties };
  const told = Object.entries(chapters).filter(([, items]) => items.length);
  return [summary, ...told.map(([title, items]) => `**${title}**\n${items.map(line).join('\n')}`)].join(
    '\n\n',
  );
}

const line = ({ name, description }) => `- \`${name || 'default'}\`: ${description}`;

function write(file, data) {
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(data, null, 2)}\n`);
}
