import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '@report-this/protocol';
import { toStatement } from '@report-this/bridges/dsa';
import { aDecision, aTarget } from './decisions.ts';
import { findingsOf } from './exporting.ts';

describe('personal data in a decision', () => {
  const facts = 'Posted by Mallory, who mails from mallory@example.org.';

  it('holds the export back, and tells where it is without repeating it', () => {
    const exported = toStatement({ decision: aDecision({ facts: `  ${facts}` }), target: aTarget() });
    assert.deepEqual(exported, {
      outcome: 'heldBack',
      findings: [{ kind: 'personalData', field: 'decision_facts', what: 'email', at: 34, length: 19 }],
    });
  });

  it('is looked for in every free text', () => {
    const mail = 'a@b.example';
    const ground = { kind: 'illegal', reference: mail, explanation: mail } as const;
    const measures: Decision['measures'] = [
      { kind: 'visibility.other', description: mail },
      { kind: 'monetary.other', description: mail },
    ];
    assert.deepEqual(findingsOf({ facts: mail, ground, measures }), [
      'personalData decision_visibility_other',
      'personalData decision_monetary_other',
      'personalData illegal_content_legal_ground',
      'personalData illegal_content_explanation',
      'personalData decision_facts',
    ]);
    assert.deepEqual(findingsOf({ ground: { ...ground, kind: 'terms' } }), [
      'personalData incompatible_content_ground',
      'personalData incompatible_content_explanation',
    ]);
  });

  it("is a name that the platform knows: the author's, and those it gives", () => {
    const clean = { facts: 'Posted by Mallory and Bob Smith.' };
    assert.deepEqual(findingsOf(clean), []);
    assert.deepEqual(findingsOf(clean, { author: { handle: '@mallory' } }), ['personalData decision_facts']);
    assert.deepEqual(findingsOf(clean, {}, { names: ['bob  smith'] }), ['personalData decision_facts']);
  });

  it('goes out once a person looked at it and accepted it, and only just that', () => {
    const url = { facts: 'It breaks the rules at https://shop.example/rules.' };
    const exported = toStatement({ decision: aDecision(url), target: aTarget() });
    assert.ok(exported.outcome === 'heldBack');
    const accepted = exported.findings.filter((finding) => finding.kind === 'personalData');
    assert.deepEqual(findingsOf(url, {}, { accepted }), []);
    assert.deepEqual(findingsOf({ facts: `See ${url.facts}` }, {}, { accepted }), [
      'personalData decision_facts',
    ]);
  });
});
