import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pointerOf } from '@report-this/protocol';
import { jsonSchema } from '@report-this/protocol/generate';
import { everyPlace, factsOf, invalidFacts, placesIn, validFacts } from './coverage.ts';
import { vectorsOf } from './vectors.ts';

// scripts/add-vectors.ts writes the ones that are missing here
describe('the vectors cover every place that the schemas name', () => {
  const places = everyPlace();

  it('of every document that goes over the wire', () => {
    const names = new Set(places.map(({ name }) => name));
    assert.ok(names.size > 150, `${names.size} places`);
    for (const name of ['Claim/policyIds/*', 'Locator<SvgSelector>/value', 'Receipt/token', 'Redress/kind'])
      assert.ok(names.has(name), name);
  });

  it('and every noun of the schema, with both kinds', () => {
    const valid = new Set(
      vectorsOf('valid').flatMap(({ noun, document }) => placesIn(noun, document).map(({ name }) => name)),
    );
    const invalid = new Set(
      vectorsOf('invalid').flatMap(({ noun, document, pointer }) =>
        placesIn(noun, document)
          .filter(({ keys }) => pointerOf(keys) === pointer)
          .map(({ name }) => name.split(/[/<]/)[0]!),
      ),
    );
    const nouns = Object.keys(jsonSchema().$defs as object).map((noun) => noun.replace(/^Inner\w*/, ''));
    assert.ok(nouns.length > 55, `${nouns.length} nouns`);
    const named = nouns.filter((noun) => noun !== 'Locator' && noun !== '');
    assert.deepEqual(
      named.filter((noun) => !valid.has(noun)),
      [],
    );
    assert.deepEqual(
      named.filter((noun) => !invalid.has(noun)),
      [],
    );
    assert.ok([...invalid].includes('Locator') && [...valid].some((name) => name.startsWith('Locator')));
  });

  it('valid: each member there and not, each value, both edges of each limit', () => {
    const shown = vectorsOf('valid').flatMap(({ noun, document }) =>
      placesIn(noun, document).flatMap((found) => factsOf(found).map((fact) => `${found.name} ${fact}`)),
    );
    assert.deepEqual(missing(validFacts, shown), []);
  });

  it('invalid: lacking, of another type, unknown, without its form, and one beyond each limit', () => {
    const shown = vectorsOf('invalid').flatMap(({ noun, document, pointer }) =>
      placesIn(noun, document)
        .filter(({ keys }) => pointerOf(keys) === pointer)
        .flatMap((found) => factsOf(found).map((fact) => `${found.name} ${fact}`)),
    );
    assert.deepEqual(missing(invalidFacts, shown), []);
  });

  function missing(factsAbout: typeof validFacts, shown: readonly string[]): string[] {
    const known = new Set(shown);
    return places
      .flatMap((place) => factsAbout(place).map((fact) => `${place.name} ${fact}`))
      .filter((fact) => !known.has(fact));
  }
});
