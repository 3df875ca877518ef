import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, type Rule, RULES } from './database-rules.ts';
import { statementOf } from './exporting.ts';

type Part = Readonly<Record<string, unknown>>;

/** What is put over a good statement: what the rule takes, and what only this rule refuses. */
interface Tried {
  readonly takes: readonly Part[];
  readonly refuses: readonly Part[];
}

const LEGAL = { decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT' };
const TERMS = {
  decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
  illegal_content_legal_ground: undefined,
  illegal_content_explanation: undefined,
  incompatible_content_ground: 'Rule 4',
  incompatible_content_explanation: 'No insults.',
};

/** Values of a field, each with what must go with it. */
const parts = (field: string, values: readonly unknown[], beside: Part = {}) =>
  values.map((value) => ({ ...beside, [field]: value }));
const rule = (
  field: string,
  takes: readonly unknown[],
  refuses: readonly unknown[],
  beside?: Part,
): Tried => ({
  takes: parts(field, takes, beside),
  refuses: parts(field, refuses, beside),
});

const isRequired = (field: string, value: unknown) => rule(field, [value], [undefined]);
/** Counted in code points, not in UTF-16 units or bytes. */
const isAtMost = (field: string, max: number, beside?: Part) =>
  rule(field, ['x'.repeat(max), '\u{1F600}'.repeat(max)], ['x'.repeat(max + 1), 1], beside);
/** Needed beside one thing, and only there. */
const goesWith = (field: string, value: string, beside: Part, apart: Part): Tried => ({
  takes: parts(field, [value], beside),
  refuses: [...parts(field, [undefined], beside), ...parts(field, [value], apart)],
});
const isDay = (field: string, first: string, before: string) =>
  rule(field, [first, '2038-01-01'], [before, '2038-01-02', '2027-02-30', '2027-13-01', '1 May 2027']);
const isEnd = (field: string) => [
  rule(field, ['2038-01-01'], ['2038-01-02', '2027-02-30', '2027-13-01', '2027-05-01T00:00:00Z']),
  rule(field, ['2026-11-21', '2027-01-01'], ['2026-11-20']),
];

const otherVisibility = { decision_visibility: ['DECISION_VISIBILITY_OTHER'] };
const otherMonetary = { decision_monetary: 'DECISION_MONETARY_OTHER' };
const otherContent = { content_type: ['CONTENT_TYPE_OTHER'] };
const longUrl = (length: number) => 'https://shop.example/'.padEnd(length, 'x');

/** Each rule of each field, in the order of `RULES`. */
const TRIED: Readonly<Record<string, readonly Tried[]>> = {
  decision_visibility: [
    {
      takes: parts('decision_visibility', [undefined], { decision_account: 'DECISION_ACCOUNT_SUSPENDED' }),
      refuses: parts('decision_visibility', [undefined]),
    },
    rule(
      'decision_visibility',
      [['DECISION_VISIBILITY_CONTENT_LABELLED', 'DECISION_VISIBILITY_CONTENT_DEMOTED']],
      [
        ['DECISION_VISIBILITY_GONE'],
        [],
        'DECISION_VISIBILITY_CONTENT_LABELLED',
        ['DECISION_VISIBILITY_CONTENT_LABELLED', 'DECISION_VISIBILITY_CONTENT_LABELLED'],
      ],
    ),
  ],
  decision_visibility_other: [
    goesWith('decision_visibility_other', 'A notice', otherVisibility, {}),
    isAtMost('decision_visibility_other', 500, otherVisibility),
  ],
  decision_monetary: [
    rule('decision_monetary', ['DECISION_MONETARY_SUSPENSION'], ['DECISION_MONETARY_FINE']),
  ],
  decision_monetary_other: [
    goesWith('decision_monetary_other', 'Less reach', otherMonetary, {}),
    isAtMost('decision_monetary_other', 500, otherMonetary),
  ],
  decision_provision: [
    rule('decision_provision', ['DECISION_PROVISION_PARTIAL_SUSPENSION'], ['DECISION_PROVISION_SUSPENSION']),
  ],
  decision_account: [
    rule('decision_account', ['DECISION_ACCOUNT_TERMINATED'], ['DECISION_ACCOUNT_TERMINATION']),
  ],
  decision_ground: [
    // without a ground, what goes with one is not to be sent
    {
      takes: [LEGAL, TERMS],
      refuses: parts('decision_ground', [undefined, ' \u200b'], {
        ...TERMS,
        incompatible_content_ground: undefined,
        incompatible_content_explanation: undefined,
      }),
    },
    {
      takes: [LEGAL, TERMS],
      refuses: parts('decision_ground', ['DECISION_GROUND_NONE'], {
        ...TERMS,
        incompatible_content_ground: undefined,
        incompatible_content_explanation: undefined,
      }),
    },
  ],
  decision_ground_reference_url: [
    rule(
      'decision_ground_reference_url',
      ['https://shop.example/rules', 'http://shop.example:8080'],
      ['https://localhost', 'ftp://shop.example/rules', 'Rule 4'],
    ),
    rule('decision_ground_reference_url', [longUrl(500)], [longUrl(501)]),
  ],
  illegal_content_legal_ground: [
    goesWith('illegal_content_legal_ground', 'Article 137d', LEGAL, TERMS),
    isAtMost('illegal_content_legal_ground', 500),
  ],
  illegal_content_explanation: [
    goesWith('illegal_content_explanation', 'It calls for violence.', LEGAL, TERMS),
    isAtMost('illegal_content_explanation', 2000),
  ],
  incompatible_content_ground: [
    goesWith('incompatible_content_ground', 'Rule 4', TERMS, LEGAL),
    isAtMost('incompatible_content_ground', 500, TERMS),
  ],
  incompatible_content_explanation: [
    goesWith('incompatible_content_explanation', 'No insults.', TERMS, LEGAL),
    isAtMost('incompatible_content_explanation', 2000, TERMS),
  ],
  content_type: [
    isRequired('content_type', ['CONTENT_TYPE_TEXT']),
    rule(
      'content_type',
      [['CONTENT_TYPE_TEXT', 'CONTENT_TYPE_SYNTHETIC_MEDIA']],
      [['CONTENT_TYPE_SMELL'], [], 'CONTENT_TYPE_TEXT', ['CONTENT_TYPE_TEXT', 'CONTENT_TYPE_TEXT']],
    ),
  ],
  content_type_other: [
    goesWith('content_type_other', 'A hologram', otherContent, {}),
    isAtMost('content_type_other', 500, otherContent),
  ],
  category: [
    isRequired('category', 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD'),
    rule(
      'category',
      ['STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE'],
      ['STATEMENT_CATEGORY_PORNOGRAPHY', 'SCAMS_AND_FRAUD'],
    ),
  ],
  category_specification: [
    rule(
      'category_specification',
      [['KEYWORD_PHISHING', 'KEYWORD_OTHER'], undefined],
      [['KEYWORD_DANGEROUS_TOYS'], [], 'KEYWORD_PHISHING', ['KEYWORD_PHISHING', 'KEYWORD_PHISHING']],
    ),
  ],
  territorial_scope: [
    isRequired('territorial_scope', ['NL']),
    rule('territorial_scope', [['NL', 'GR', 'NO']], [['EL'], ['US'], [], 'NL', ['NL', 'NL']]),
  ],
  content_language: [rule('content_language', ['NL', undefined], ['nl', 'NLD', 'NL-BE'])],
  content_date: [isRequired('content_date', '2026-11-20'), isDay('content_date', '2000-01-01', '1999-12-31')],
  application_date: [
    isRequired('application_date', '2026-11-21'),
    isDay('application_date', '2020-01-01', '2019-12-31'),
  ],
  end_date_visibility_restriction: isEnd('end_date_visibility_restriction'),
  end_date_monetary_restriction: isEnd('end_date_monetary_restriction'),
  end_date_service_restriction: isEnd('end_date_service_restriction'),
  end_date_account_restriction: isEnd('end_date_account_restriction'),
  decision_facts: [
    rule('decision_facts', ['It was read.'], [undefined, '\u200b ']),
    isAtMost('decision_facts', 5000),
  ],
  source_type: [
    isRequired('source_type', 'SOURCE_VOLUNTARY'),
    rule('source_type', ['SOURCE_TRUSTED_FLAGGER'], ['SOURCE_OTHER']),
  ],
  automated_detection: [
    isRequired('automated_detection', 'Yes'),
    rule('automated_detection', ['Yes', 'No'], [true, 'yes']),
  ],
  automated_decision: [
    isRequired('automated_decision', 'AUTOMATED_DECISION_FULLY'),
    rule('automated_decision', ['AUTOMATED_DECISION_PARTIALLY'], ['AUTOMATED_DECISION_NONE']),
  ],
  puid: [
    rule('puid', ['a'], [undefined]),
    rule('puid', ['x'.repeat(500)], ['x'.repeat(501)]),
    rule('puid', ['0192f3a1-7c4e_B'], ['a b', 'a.b', 'é']),
  ],
  content_id: [
    rule(
      'content_id',
      [{ 'EAN-13': '4006381333931' }, undefined],
      [{ 'EAN-13': '123' }, {}, { 'EAN-13': '4006381333931', ISBN: '1' }],
    ),
  ],
};

const good = () => statementOf({}, { language: 'nl' });

const errorsOf = (part: Part, rules: typeof RULES) => judge({ ...good(), ...part }, rules);
const isTaken = (part: Part, rules: typeof RULES) => Object.keys(errorsOf(part, rules)).length === 0;
const isRefused = (field: string, part: Part, rules: typeof RULES) => field in errorsOf(part, rules);

/** The rules with one of them replaced. */
const rulesWith = (field: string, at: number, instead: Rule): typeof RULES => ({
  ...RULES,
  [field]: RULES[field]!.map((one, index) => (index === at ? instead : one)),
});

describe('the rules of the database in these tests', () => {
  it('accept a good statement, and no field that they do not have', () => {
    assert.deepEqual(judge(good()), {});
    assert.deepEqual(judge({ ...good(), invented: 1 }), { invented: 'is not a field' });
  });

  for (const [field, rules] of Object.entries(RULES)) {
    for (const at of rules.keys()) {
      const tried = () => TRIED[field]?.[at] ?? assert.fail('has no row in the table');

      it(`take and refuse by rule ${at + 1} of ${field}`, () => {
        const { takes, refuses } = tried();
        for (const part of takes) assert.ok(isTaken(part, RULES), JSON.stringify(part));
        for (const part of refuses) assert.ok(isRefused(field, part, RULES), JSON.stringify(part));
      });

      it(`miss rule ${at + 1} of ${field} where it takes everything`, () => {
        const { takes, refuses } = tried();
        assert.ok(takes.length > 0 && refuses.length > 0);
        const lenient = rulesWith(field, at, () => undefined);
        for (const part of refuses) assert.ok(!isRefused(field, part, lenient), JSON.stringify(part));
      });
    }
  }
});
