import type { Decision, DecisionDraft } from '@report-this/protocol';
import { anId } from './an-id.ts';

/** A decision that takes a comment down by the house rules. */
export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    id: anId(2001),
    caseId: anId(1001),
    decidedAt: '2026-11-21T11:02:10.000Z',
    outcome: 'restricted',
    measures: [{ kind: 'visibility.removed' }],
    ground: {
      kind: 'terms',
      reference: 'House rules 4',
      explanation: 'The same text was posted under 31 products.',
    },
    facts: 'The account posted one text 31 times within an hour.',
    automation: { detection: false, decision: 'none' },
    redress: [
      { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2027-05-24' },
      { kind: 'court' },
    ],
    ...change,
  };
}

/** A decision as a moderator sends it. */
export function aDecisionDraft(change: Partial<DecisionDraft> = {}): DecisionDraft {
  const { caseId: _case, decidedAt: _at, ...draft } = aDecision();
  return { ...draft, ...change };
}
