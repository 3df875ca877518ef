import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anId } from '@report-this/client/testing';
import { DecisionDraft, type Issue, read } from '@report-this/protocol';
import { contentOf, type DecisionValues, errorsOf, noDecision } from './decision-values.ts';
import { en } from './strings/en.ts';

const filledIn = (change: Partial<DecisionValues> = {}): DecisionValues => ({
  ...noDecision(anId()),
  outcome: 'restricted',
  measures: [{ kind: 'visibility.removed', until: '', description: '' }],
  groundKind: 'terms',
  groundReference: ' House rules 4 ',
  groundExplanation: 'It is the same text everywhere.',
  facts: 'Posted 31 times.',
  territories: 'nl, be',
  ...change,
});

function issuesIn(values: DecisionValues): readonly Issue[] {
  const draft = read(DecisionDraft, contentOf(values));
  return draft.ok ? [] : draft.issues;
}
const fieldsIn = (values: DecisionValues) => [...errorsOf(issuesIn(values), values, en).keys()];

describe('the form as a decision', () => {
  it('is valid when it is filled in', () => {
    assert.deepEqual(contentOf(filledIn()), {
      id: anId(),
      outcome: 'restricted',
      measures: [{ kind: 'visibility.removed' }],
      automation: { detection: false, decision: 'none' },
      ground: { kind: 'terms', reference: 'House rules 4', explanation: 'It is the same text everywhere.' },
      facts: 'Posted 31 times.',
      territories: ['NL', 'BE'],
    });
    assert.deepEqual(issuesIn(filledIn()), []);
  });

  it('needs no more than an outcome when nothing is done', () => {
    assert.deepEqual(issuesIn({ ...noDecision(anId()), outcome: 'noAction' }), []);
  });

  it('drops measures that were chosen before another outcome was', () => {
    assert.deepEqual(contentOf(filledIn({ outcome: 'noAction' })).measures, []);
  });
});

describe('what is wrong with it', () => {
  it('is told at once for all that a restriction needs, in the order of the form', () => {
    const values = { ...noDecision(anId()), outcome: 'restricted' as const };
    assert.deepEqual(fieldsIn(values), [
      'measures',
      'groundKind',
      'groundReference',
      'groundExplanation',
      'facts',
    ]);
  });

  it('names the outcome when there is none', () => {
    const values = noDecision(anId());
    assert.deepEqual([...errorsOf(issuesIn(values), values, en)], [['outcome', 'Choose an outcome.']]);
  });

  it('points at the measure whose day is wrong', () => {
    const measures = [
      { kind: 'visibility.removed', until: '', description: '' },
      { kind: 'account.suspended', until: '31-12-2026', description: '' },
    ] as const;
    const values = filledIn({ measures });
    assert.deepEqual(
      [...errorsOf(issuesIn(values), values, en)],
      [['until:account.suspended', en.issues.until]],
    );
  });

  it('points at addresses and countries', () => {
    assert.deepEqual(fieldsIn(filledIn({ groundUrl: 'javascript:alert(1)', territories: 'Holland' })), [
      'groundUrl',
      'territories',
    ]);
  });

  it('says how long a text may be', () => {
    const values = filledIn({ facts: 'x'.repeat(5001) });
    assert.equal(errorsOf(issuesIn(values), values, en).get('facts'), 'At most 5,000 characters.');
  });

  it('is shown with the form when it belongs to no field', () => {
    const issue = { pointer: '/redress/0/url', code: 'format', detail: 'must be an absolute URL' };
    const [[field, text] = []] = errorsOf([issue], filledIn(), en);
    assert.equal(field, 'form');
    assert.match(text ?? '', /\/redress\/0\/url: must be an absolute URL/);
  });
});
