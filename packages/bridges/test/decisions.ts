import fc from 'fast-check';
import { CaseFlag, type Decision, MEASURE_KINDS, type Target, TARGET_KINDS } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';
import type { Notice } from '@report-this/bridges/dsa';

/** A decision that exports as it is, with some members changed. */
export const aDecision = (decision: Partial<Decision> = {}): Decision => ({
  id: '0192f3a1-7c4e-7b21-9d40-00000000d1d1',
  caseId: '0192f3a1-7c4e-7b21-9d40-00000000ca5e',
  decidedAt: '2026-11-21T15:00:00Z',
  outcome: 'restricted',
  measures: [{ kind: 'visibility.removed' }],
  ground: {
    kind: 'illegal',
    reference: 'Criminal Code, Article 137d',
    explanation: 'The comment calls for violence against people because of their faith.',
  },
  facts: 'A comment below a product calls for violence. It was reported and read by two moderators.',
  automation: { detection: false, decision: 'none' },
  category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
  keywords: ['KEYWORD_HATE_SPEECH'],
  redress: [],
  ...decision,
});

export const aTarget = (target: Partial<Target> = {}): Target => ({
  kind: 'comment',
  url: 'https://shop.example/p/7#c42',
  contentDate: '2026-11-20T08:00:00Z',
  ...target,
});

export const aNotice = (role: string, basis: 'illegal' | 'terms' | 'unsure', isComplete = true): Notice => ({
  claim: { basis, reason: 'speech.hate' },
  reporter: CaseFlag.shape.reporter.parse({ role }),
  completeness: { article16: isComplete, missing: isComplete ? [] : ['identity'] },
});

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2045-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** What people write: sentences, personal data, blanks, anything at all, and as much as a decision holds. */
const text = (max: number) =>
  fc
    .oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'The post breaks rule 4.',
          'Het bericht zet aan tot haat (artikel 137d Sr).',
        ),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'Ask ana@example.org',
          'Call +31 20 123 45 67',
          'See https://x.example/1',
          'by @mallory',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\u200b\n', '\0') },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
      { weight: 1, arbitrary: fc.constantFrom('漢', '\u{1F600}', 'x ').map((it) => it.repeat(max)) },
    )
    .map((value) => [...value].slice(0, max).join(''));

const measure = fc
  .record(
    {
      kind: fc.constantFrom(...MEASURE_KINDS),
      until: day('2024-01-01', '2040-01-01'),
      description: text(500),
    },
    { requiredKeys: ['kind'] },
  )
  // §8.5.1; it may still be blank, which the protocol does not forbid and the database does
  .map((one) => (one.kind.endsWith('.other') ? { description: ' ', ...one } : one));

const CATEGORIES = [...new Set(REASONS.map(({ dsa }) => dsa.category))];
const KEYWORDS = [...new Set(REASONS.flatMap(({ dsa }) => [...dsa.keywords]))];

/** Every decision that the protocol allows and that restricts something. */
export const anyDecision: fc.Arbitrary<Decision> = fc
  .record({
    id: fc.uuid({ version: [4, 7] }),
    decidedAt: fc.oneof(
      { weight: 5, arbitrary: fc.constant('2026-11-21T15:00:00Z') },
      { weight: 1, arbitrary: instant },
    ),
    measures: fc.array(measure, { minLength: 1, maxLength: 10 }),
    ground: fc.record({
      kind: fc.constantFrom('illegal' as const, 'terms' as const),
      reference: text(500),
      explanation: text(2000),
      url: optional(
        fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] }),
      ),
    }),
    facts: text(5000),
    automation: fc.record({
      detection: fc.boolean(),
      decision: fc.constantFrom('none' as const, 'partly' as const, 'fully' as const),
    }),
    category: optional(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...CATEGORIES) },
        { weight: 1, arbitrary: fc.constant('STATEMENT_CATEGORY_PORNOGRAPHY') },
      ),
    ),
    keywords: optional(
      fc.array(
        fc.oneof(
          { weight: 19, arbitrary: fc.constantFrom(...KEYWORDS) },
          { weight: 1, arbitrary: fc.constant('KEYWORD_DANGEROUS_TOYS') },
        ),
        { maxLength: 10 },
      ),
    ),
    territories: optional(
      fc.array(fc.constantFrom('NL', 'DE', 'GR', 'EL', 'NO', 'US', 'GB'), { maxLength: 6 }),
    ),
    appliedOn: optional(day('2019-01-01', '2027-01-01')),
  })
  .map((decision) => JSON.parse(JSON.stringify(aDecision(decision as Partial<Decision>))) as Decision)
  .map((decision) => ({ ...decision, outcome: 'restricted' }));

/** Targets of every kind, with what an export reads of them. */
export const anyTarget: fc.Arbitrary<Target> = fc
  .record({
    kind: fc.constantFrom(...TARGET_KINDS, 'toString', 'hologram'),
    contentDate: optional(
      fc.oneof(
        { weight: 9, arbitrary: fc.constant('2026-11-20T08:00:00Z') },
        { weight: 1, arbitrary: instant },
      ),
    ),
    contentTypes: optional(
      fc.array(fc.constantFrom('text/html', 'image/png', 'Video', 'application/pdf', 'deepfake', 'app')),
    ),
    media: optional(
      fc.array(fc.record({ type: fc.constantFrom('image/jpeg', 'audio/ogg', 'model/gltf') }), {
        maxLength: 2,
      }),
    ),
    language: optional(fc.constantFrom('nl', 'pt-BR', 'zh-Hant', 'gsw', 'xx')),
    identifiers: optional(fc.record({ ean13: optional(fc.constant('4006381333931')) })),
    author: optional(fc.record({ handle: optional(fc.constantFrom('mallory', '@people', 'x')) })),
  })
  .map((target) => JSON.parse(JSON.stringify(aTarget(target))) as Target);

/** A text that says something and that the database has room for. */
const words = (max: number) => text(max).filter((it) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(it));

const otherThan = (kind: string) => !kind.endsWith('.other');
const orderlyMeasures = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom(...MEASURE_KINDS),
        until: day('2026-11-21', '2038-01-01'),
        // the database has room for 500 in all, and a decision for ten measures
        description: words(48),
      },
      { requiredKeys: ['kind', 'description'] },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((all) =>
    all.map(({ description, ...rest }) => (otherThan(rest.kind) ? rest : { ...rest, description })),
  );

/** Every restriction whose days, words, category and countries are those that the database has. */
export const anyOrderlyDecision: fc.Arbitrary<Decision> = fc
  .record({
    decision: anyDecision,
    measures: orderlyMeasures,
    ground: fc.record({ reference: words(500), explanation: words(2000) }),
    facts: words(5000),
    category: optional(fc.constantFrom(...CATEGORIES)),
    keywords: optional(fc.array(fc.constantFrom(...KEYWORDS), { maxLength: 10 })),
    territories: optional(
      fc
        .tuple(
          fc.constantFrom('NL', 'EL', 'NO'),
          fc.array(fc.constantFrom('DE', 'GR', 'US', 'GB'), { maxLength: 5 }),
        )
        .map(([first, others]) => [...others, first]),
    ),
    appliedOn: optional(day('2020-01-01', '2026-11-21')),
  })
  .map(({ decision, ground, ...rest }) => ({
    ...decision,
    ...rest,
    decidedAt: '2026-11-21T15:00:00Z',
    ground: { ...decision.ground!, ...ground },
  }))
  .map((decision) => JSON.parse(JSON.stringify(decision)) as Decision);

export const anyNotices: fc.Arbitrary<Notice[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(
        'anonymous',
        'reachable',
        'account',
        'identified',
        'trustedFlagger',
        'hotline',
        'referralUnit',
        'automated',
      ),
      fc.constantFrom('illegal' as const, 'terms' as const, 'unsure' as const),
      fc.boolean(),
    )
    .map(([role, basis, isComplete]) => aNotice(role, basis, isComplete)),
  { maxLength: 3 },
);
