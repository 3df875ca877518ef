import fc from 'fast-check';
import { type Decision, type DecisionDraft, MEASURE_KINDS, OUTCOMES } from '@report-this/protocol';
import { compact, day, instant, optional, text, url } from './form.arbitrary.ts';

const measure = fc.record({
  kind: fc.constantFrom(...MEASURE_KINDS),
  until: optional(day),
  description: fc.constantFrom('Fewer people see it.', 'A note beside it.'),
});
const ground = fc.record({
  kind: fc.constantFrom('illegal' as const, 'terms' as const),
  reference: text(500),
  url: optional(url),
  explanation: text(2000),
});
const redress = fc.record({
  kind: fc.constantFrom('internalComplaint' as const, 'outOfCourt' as const, 'court' as const),
  url: optional(url),
  contact: optional(text(500)),
  until: optional(day),
});

const stated = {
  automation: fc.record({
    detection: fc.boolean(),
    decision: fc.constantFrom('none' as const, 'partly' as const, 'fully' as const),
  }),
  category: optional(fc.constantFrom('STATEMENT_CATEGORY_VIOLENCE', 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD')),
  keywords: optional(fc.subarray(['KEYWORD_HATE_SPEECH', 'KEYWORD_PHISHING', 'KEYWORD_OTHER'])),
  territories: optional(fc.array(fc.constantFrom('NL', 'DE', 'RO', 'US'), { maxLength: 5 })),
  appliedOn: optional(day),
};
const restricting = fc.record({
  outcome: fc.constant('restricted' as const),
  measures: fc.array(measure, { minLength: 1, maxLength: 10 }),
  ground,
  facts: text(5000),
  ...stated,
});
const other = fc.record({
  outcome: fc.constantFrom(...OUTCOMES.filter((outcome) => outcome !== 'restricted')),
  measures: fc.constant([]),
  ground: optional(ground),
  facts: optional(text(5000)),
  ...stated,
});
const uuid = fc.uuid({ version: [4, 7] });

/** Drafts of decisions that have the form of the schema. */
export const aDecisionDraft: fc.Arbitrary<DecisionDraft> = fc
  .tuple(fc.oneof(restricting, other), uuid, optional(fc.array(redress, { maxLength: 3 })))
  .map(([members, id, ways]) => compact({ ...members, id, redress: ways }) as DecisionDraft);

/** Decisions that have the form of the schema. */
export const aDecision: fc.Arbitrary<Decision> = fc
  .tuple(fc.oneof(restricting, other), uuid, uuid, fc.array(redress, { maxLength: 3 }), instant)
  .map(
    ([members, id, caseId, ways, decidedAt]) =>
      compact({ ...members, id, caseId, redress: ways, decidedAt }) as Decision,
  );
