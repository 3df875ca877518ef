import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DecisionDraft, Flag, read } from '@report-this/protocol';
import { decisionDraftSchema, flagSchema, readBy } from '@report-this/protocol/json-schema';
import { aFlag } from './flag.arbitrary.ts';
import { jsonSchemaOf } from './nouns.ts';
import { placesIn, withValueAt } from './places.ts';
import { vectorsOf } from './vectors.ts';

// What JSON Schema cannot say: how deep to nest, what text in unknown members holds, how long JSON is when written.
const BEYOND = ['deep-nesting.json', 'extensions-large.json', 'lone-surrogate-unknown-member.json'];

describe('reading by JSON Schema', () => {
  for (const { title, noun, document } of vectorsOf('valid')) {
    it(`accepts ${title}`, () =>
      assert.deepEqual(readBy(jsonSchemaOf(noun), document), { ok: true, value: document }));
  }

  for (const { file, title, pointer, noun, document } of vectorsOf('invalid')) {
    it(`${BEYOND.includes(file) ? 'cannot refuse' : 'refuses'} ${title}`, () => {
      const result = readBy(jsonSchemaOf(noun), document);
      assert.equal(result.ok, BEYOND.includes(file));
      if (!result.ok) {
        assert.ok(
          result.issues.some((issue) => issue.pointer === pointer),
          JSON.stringify(result.issues),
        );
      }
    });
  }

  it('accepts and refuses what reading by zod does, and names the same places', () => {
    fc.assert(
      fc.property(aFlag, fc.jsonValue({ maxDepth: 2 }), fc.nat(), (flag, value, pick) => {
        const places = placesIn(flag);
        const document = withValueAt(flag, places[pick % places.length]!, value);
        const byZod = read(Flag, document);
        const bySchema = readBy(flagSchema, document);
        assert.equal(bySchema.ok, byZod.ok, JSON.stringify([document, byZod, bySchema]));
        if (byZod.ok || bySchema.ok) return;
        const pointers = byZod.issues.map((issue) => issue.pointer);
        assert.ok(
          bySchema.issues.some((issue) => pointers.includes(issue.pointer)),
          JSON.stringify([byZod.issues, bySchema.issues]),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the rules of a decision', () => {
    const draft = {
      id: '0192f3a1-7c4e-7b21-9d40-3a5e8c1f2b60',
      outcome: 'restricted',
      measures: [{ kind: 'visibility.removed' }],
      ground: { kind: 'terms', reference: 'House rules 4', explanation: 'Spam.' },
      facts: 'Posted under 31 products.',
      automation: { detection: false, decision: 'none' },
    };
    const { facts: _facts, ...withoutFacts } = draft;
    for (const candidate of [
      draft,
      withoutFacts,
      { ...draft, measures: [] },
      { ...draft, outcome: 'noAction' },
    ]) {
      assert.equal(readBy(decisionDraftSchema, candidate).ok, read(DecisionDraft, candidate).ok);
    }
  });
});
