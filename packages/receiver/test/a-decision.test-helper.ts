import type { DecisionDraft } from '@report-this/protocol';

let decisions = 0;

/** A decision that takes content down, with an id of its own; a test changes one member. */
export function aDecision(changes: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    id: `0192f3a1-dec1-7b21-9d40-${(++decisions).toString(16).padStart(12, '0')}`,
    outcome: 'restricted',
    measures: [{ kind: 'visibility.removed' }],
    ground: {
      kind: 'terms',
      reference: 'House rules 4',
      explanation: 'The same text stood under 31 products.',
    },
    facts: 'Posted 31 times.',
    automation: { detection: false, decision: 'none' },
    ...changes,
  };
}
