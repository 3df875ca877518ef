import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { read } from '@report-this/protocol';
import { jsonSchema, openApi } from '@report-this/protocol/generate';
import { readBy } from '@report-this/protocol/json-schema';
import { everyPlace, placesIn as nounPlacesIn } from './coverage.ts';
import { aDecision, aDecisionDraft } from './decision.arbitrary.ts';
import { aFlag } from './flag.arbitrary.ts';
import { jsonSchemaOf, schemaOf } from './nouns.ts';
import { placesIn, withValueAt } from './places.ts';

const RUNS = 10_000;
const LOCAL = 'urn:report-this:openapi';

const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(jsonSchema());
ajv.addSchema({ $id: LOCAL, ...openApi() });

/** What each of the ways to judge a document says of it. */
function judgesOf(noun: string): Record<string, (document: unknown) => boolean> {
  const schema = ajv.getSchema(`urn:report-this:schema:1.0#/$defs/${noun}`)!;
  const component = ajv.getSchema(`${LOCAL}#/components/schemas/${noun}`)!;
  return {
    zod: (document) => read(schemaOf(noun), document).ok,
    'JSON Schema': (document) => schema(document) as boolean,
    OpenAPI: (document) => component(document) as boolean,
    'the schema for browsers': (document) => readBy(jsonSchemaOf(noun), document).ok,
  };
}

/** What may stand where something else belongs: near misses, and anything at all. */
const aStranger = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    'terms.spam',
    'restricted',
    'noAction',
    'visibility.other',
    'illegal',
    '2026-02-30',
    '2026-11-21T09:30:00+01:00',
    'https://shop.example/p/7',
    'javascript:alert(1)',
    'x'.repeat(101),
    'é'.repeat(2001),
    '😀'.repeat(500),
    0,
    -1,
    1.5,
    Number.MAX_SAFE_INTEGER + 1,
    true,
    null,
    [],
    {},
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const NOUNS: Record<string, fc.Arbitrary<object>> = {
  Flag: aFlag,
  DecisionDraft: aDecisionDraft,
  Decision: aDecision,
};

describe(`zod, JSON Schema, OpenAPI and the schema for browsers agree on ${RUNS}`, () => {
  for (const [noun, arbitrary] of Object.entries(NOUNS)) {
    const judges = Object.entries(judgesOf(noun));

    it(`documents of ${noun}, of which they refuse some`, () => {
      const counts = { taken: 0, refused: 0 };
      // nothing that the schema names is left out, so that no two of the judges can differ about it unseen
      const unshown = new Set(
        everyPlace([noun])
          .filter(({ schema }) => !schema.not)
          .map(({ name }) => name),
      );
      fc.assert(
        fc.property(arbitrary, aStranger, fc.nat(), fc.boolean(), (sound, stranger, pick, isSound) => {
          const places = placesIn(sound);
          const document = isSound ? sound : withValueAt(sound, places[pick % places.length]!, stranger);
          const verdicts = judges.map(([, accepts]) => accepts(document));
          assert.ok(
            verdicts.every((verdict) => verdict === verdicts[0]),
            `${judges.map(([name], index) => `${name}: ${verdicts[index]}`).join(', ')} ${JSON.stringify(document)}`,
          );
          if (isSound) assert.ok(verdicts[0], JSON.stringify(document));
          if (unshown.size > 0)
            for (const { name, value } of nounPlacesIn(noun, sound))
              if (value !== undefined) unshown.delete(name);
          counts[verdicts[0] ? 'taken' : 'refused'] += 1;
        }),
        { numRuns: RUNS },
      );
      assert.ok(counts.taken > 2000 && counts.refused > 2000, JSON.stringify(counts));
      assert.deepEqual([...unshown], []);
    });
  }
});
