import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { format, resolveConfig } from 'prettier';
import { jsonSchema, openApi, schemaModules } from '@report-this/protocol/generate';
import { vectorsOf } from './vectors.ts';

const checkedIn = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../schema/${file}`, import.meta.url), 'utf8'));

// JSON Schema does not look into text: SPEC §2.4, §4.1 and §4.3 say the rest.
const BEYOND_JSON_SCHEMA = [
  'deep-nesting.json',
  'extensions-large.json',
  'lone-high-surrogate.json',
  'lone-low-surrogate.json',
  'lone-surrogate-unknown-member.json',
];

describe('the generated schemas', () => {
  it('are what is checked in (npm run generate)', () => {
    assert.deepEqual(checkedIn('schema.json'), JSON.parse(JSON.stringify(jsonSchema())));
    assert.deepEqual(checkedIn('openapi.json'), JSON.parse(JSON.stringify(openApi())));
  });

  for (const [name, text] of Object.entries(schemaModules())) {
    it(`are what ${name}, for browsers, is made from`, async () => {
      const file = fileURLToPath(new URL(`../src/json-schema/${name}`, import.meta.url));
      const formatted = await format(text, { ...(await resolveConfig(file)), filepath: file });
      assert.equal(readFileSync(file, 'utf8'), formatted);
    });
  }

  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(jsonSchema());
  const acceptsAs = (noun: string) => ajv.getSchema(`urn:report-this:schema:1.0#/$defs/${noun}`)!;

  for (const { file, noun, document } of vectorsOf('valid')) {
    it(`accept ${file}`, () => {
      const accepts = acceptsAs(noun);
      assert.ok(accepts(document), JSON.stringify(accepts.errors));
    });
  }
  for (const { file, noun, document } of vectorsOf('invalid')) {
    const isBeyond = BEYOND_JSON_SCHEMA.includes(file);
    it(`${isBeyond ? 'cannot refuse' : 'refuse'} ${file}`, () =>
      assert.equal(acceptsAs(noun)(document), isBeyond));
  }

  it('resolve every reference of the OpenAPI document', () => {
    const document = openApi() as { components: { schemas: Record<string, unknown> } };
    const references = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([A-Za-z]+)"/g);
    for (const [, name] of references) assert.ok(document.components.schemas[name!], name);
  });
});
