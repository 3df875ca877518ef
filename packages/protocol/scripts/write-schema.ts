// npm run generate: writes packages/protocol/schema, the schemas in src/json-schema and REFERENCE.md from the zod schemas. The drift tests compare.
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { jsonSchema, openApi, schemaModules } from '@report-this/protocol/generate';
import { referencePage } from './reference-page.ts';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('schema.json', folder), `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
writeFileSync(new URL('openapi.json', folder), `${JSON.stringify(openApi(), undefined, 2)}\n`);

for (const [name, text] of Object.entries(schemaModules())) {
  const file = new URL(`../src/json-schema/${name}`, import.meta.url).pathname;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

writeFileSync(new URL('../REFERENCE.md', import.meta.url), referencePage());
