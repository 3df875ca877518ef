// npm run generate: writes packages/protocol/schema from the zod schemas. The drift test compares.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchema, openApi } from '@report-this/protocol/generate';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('schema.json', folder), `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
writeFileSync(new URL('openapi.json', folder), `${JSON.stringify(openApi(), undefined, 2)}\n`);
