import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Decision, OUTCOMES, read, Target } from '@report-this/protocol';
import { EU_COUNTRIES, toStatement } from '@report-this/bridges/dsa';
import { judge, RULES } from './database-rules.ts';
import {
  aDecision,
  aNotice,
  anyDecision,
  anyNotices,
  anyOrderlyDecision,
  anyTarget,
  aTarget,
} from './decisions.ts';
import { findingsOf, statementOf } from './exporting.ts';

describe('a decision to the DSA Transparency Database', () => {
  it('is a statement of reasons', () => {
    assert.deepEqual(statementOf({ territories: ['DE', 'NL', 'NL'] }, { language: 'de-AT' }), {
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: 'Criminal Code, Article 137d',
      illegal_content_explanation: 'The comment calls for violence against people because of their faith.',
      content_type: ['CONTENT_TYPE_TEXT'],
      category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
      category_specification: ['KEYWORD_HATE_SPEECH'],
      territorial_scope: ['DE', 'NL'],
      content_language: 'DE',
      content_date: '2026-11-20',
      application_date: '2026-11-21',
      decision_facts:
        'A comment below a product calls for violence. It was reported and read by two moderators.',
      source_type: 'SOURCE_VOLUNTARY',
      automated_detection: 'No',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
      puid: '0192f3a1-7c4e-7b21-9d40-00000000d1d1',
    });
  });

  it('always exports to what the database accepts, or is held back for named reasons', () => {
    let [accepted, heldBack] = [0, 0];
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyDecision, anyTarget, anyNotices, (decision, target, notices) => {
        assert.ok(read(Decision, decision).ok, JSON.stringify(read(Decision, decision)));
        assert.ok(read(Target, target).ok);
        const exported = toStatement({ decision, target, notices });
        assert.notEqual(exported.outcome, 'skipped');
        if (exported.outcome === 'statement') {
          accepted += 1;
          assert.deepEqual(judge(JSON.parse(JSON.stringify(exported.statement)) as object), {});
        }
        if (exported.outcome === 'heldBack') {
          heldBack += 1;
          for (const { kind, field } of exported.findings) {
            kinds.add(kind);
            assert.ok(field in RULES, field);
          }
        }
      }),
      { numRuns: 10_000 },
    );
    // neither side is empty, so that the property says something
    assert.ok(accepted > 50, `${accepted} accepted`);
    assert.ok(heldBack > 50, `${heldBack} held back`);
    const all = [
      'missing',
      'outOfRange',
      'endsTooSoon',
      'tooLong',
      'unknownValue',
      'outsideEea',
      'personalData',
    ];
    assert.deepEqual([...kinds].sort(), all.sort());
  });

  it('exports every restriction whose facts are in order, once a person has accepted its personal data', () => {
    let heldBack = 0;
    const contentDates = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2026-11-20'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(
        anyOrderlyDecision,
        anyTarget,
        anyNotices,
        contentDates,
        (decision, target, notices, contentDate) => {
          assert.ok(read(Decision, decision).ok, JSON.stringify(read(Decision, decision)));
          const decided = { decision, target, notices, contentDate };
          const exported = toStatement(decided);
          const findings = exported.outcome === 'heldBack' ? exported.findings : [];
          const accepted = findings.filter((finding) => finding.kind === 'personalData');
          assert.deepEqual(accepted, findings);
          if (findings.length > 0) heldBack += 1;
          const again = toStatement(decided, { accepted });
          assert.ok(again.outcome === 'statement');
          assert.deepEqual(judge(again.statement), {});
          assert.equal(again.statement.content_date, contentDate.slice(0, 10));
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(heldBack > 50 && heldBack < 950, `${heldBack} held back`);
  });

  it('takes the day of publication from the platform, which a flag of the element does not tell', () => {
    const target: Target = { kind: 'comment', url: 'https://shop.example/p/7#c42' };
    const decided = { decision: aDecision(), target };
    const exported = toStatement(decided);
    assert.deepEqual(exported, {
      outcome: 'heldBack',
      findings: [{ kind: 'missing', field: 'content_date' }],
    });
    const dayOf = (contentDate: string, said: Target = target) => {
      const { outcome, ...rest } = toStatement({ ...decided, target: said, contentDate });
      return 'statement' in rest ? rest.statement.content_date : [outcome, rest];
    };
    assert.equal(dayOf('2026-11-19'), '2026-11-19');
    assert.equal(dayOf('2026-11-19T23:00:00Z'), '2026-11-19');
    assert.equal(dayOf('2026-11-19', aTarget()), '2026-11-19', 'before what the target says');
    for (const wrong of ['2026-02-30', '2026-13-01', 'yesterday', '1 May 2026']) {
      const findings = [{ kind: 'outOfRange', field: 'content_date' }];
      assert.deepEqual(dayOf(wrong), ['heldBack', { findings }], wrong);
    }
  });

  it('is held back only where the database would refuse it, but for personal data', () => {
    fc.assert(
      fc.property(anyDecision, anyTarget, (decision, target) => {
        const plain = {
          ...decision,
          facts: 'Facts.',
          ground: { ...decision.ground!, reference: 'A', explanation: 'B' },
        };
        plain.measures = plain.measures.map(({ kind, until }) => ({
          kind,
          ...(until && { until }),
          ...(kind.endsWith('.other') && { description: 'Words' }),
        }));
        const exported = toStatement({ decision: plain, target });
        if (exported.outcome !== 'heldBack') return;
        for (const { kind, field } of exported.findings) {
          const days = [
            target.contentDate,
            plain.appliedOn,
            plain.decidedAt,
            ...plain.measures.map(({ until }) => until),
          ];
          if (kind === 'missing') assert.deepEqual([field, target.contentDate], ['content_date', undefined]);
          else if (kind === 'outOfRange')
            assert.ok(days.some((day) => day && (day < '2020' || day > '2038-01-01')));
          else if (kind === 'endsTooSoon') assert.ok(plain.measures.some(({ until }) => until));
          else if (kind === 'outsideEea')
            assert.ok(plain.territories?.every((it) => ['US', 'GB'].includes(it)));
          else assert.equal(kind, 'unknownValue');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is skipped where no statement is due', () => {
    const whyOf = (decided: object) => {
      const exported = toStatement({ decision: aDecision(), target: aTarget(), ...decided });
      return exported.outcome === 'skipped' && exported.why;
    };
    for (const outcome of OUTCOMES.filter((it) => it !== 'restricted')) {
      assert.equal(whyOf({ decision: aDecision({ outcome, measures: [] }) }), 'notRestricted');
    }
    assert.equal(
      whyOf({ notices: [aNotice('identified', 'illegal'), aNotice('authority', 'illegal')] }),
      'article9Order',
    );
    assert.equal(whyOf({ isDeceptiveHighVolume: true }), 'deceptiveHighVolume');
    assert.equal(whyOf({}), false);
  });

  it('names the strongest source of its notices', () => {
    const sourceOf = (notices: ReturnType<typeof aNotice>[], settings = {}) => {
      const exported = toStatement({ decision: aDecision(), target: aTarget(), notices }, settings);
      return exported.outcome === 'statement' && exported.statement.source_type;
    };
    for (const role of ['anonymous', 'reachable', 'account', 'identified', 'hotline']) {
      assert.equal(sourceOf([aNotice(role, 'illegal')]), 'SOURCE_ARTICLE_16', role);
      assert.equal(sourceOf([aNotice(role, 'terms')]), 'SOURCE_TYPE_OTHER_NOTIFICATION', role);
      assert.equal(sourceOf([aNotice(role, 'unsure')]), 'SOURCE_TYPE_OTHER_NOTIFICATION', role);
    }
    assert.equal(sourceOf([aNotice('trustedFlagger', 'illegal')]), 'SOURCE_TRUSTED_FLAGGER');
    assert.equal(sourceOf([aNotice('trustedFlagger', 'terms')]), 'SOURCE_TYPE_OTHER_NOTIFICATION');
    assert.equal(sourceOf([aNotice('referralUnit', 'illegal')]), 'SOURCE_TYPE_OTHER_NOTIFICATION');
    assert.equal(sourceOf([aNotice('automated', 'illegal')]), 'SOURCE_VOLUNTARY');
    assert.equal(sourceOf([]), 'SOURCE_VOLUNTARY');

    const incomplete = aNotice('anonymous', 'illegal', false);
    assert.equal(sourceOf([incomplete]), 'SOURCE_TYPE_OTHER_NOTIFICATION');
    assert.equal(sourceOf([incomplete], { isIncompleteArticle16: true }), 'SOURCE_ARTICLE_16');
    const all = [
      aNotice('automated', 'terms'),
      incomplete,
      aNotice('trustedFlagger', 'illegal'),
      aNotice('account', 'illegal'),
    ];
    assert.equal(sourceOf(all), 'SOURCE_TRUSTED_FLAGGER');
    assert.equal(sourceOf(all.slice(0, 2)), 'SOURCE_TYPE_OTHER_NOTIFICATION');
  });

  it('has no category of its own making', () => {
    assert.equal(statementOf({ category: undefined }).category, 'STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE');
  });

  it('rests on the terms where they are its ground, with a link where the database takes it', () => {
    const ground = {
      kind: 'terms',
      reference: 'Rule 4',
      explanation: 'No insults.',
      url: 'https://shop.example/rules',
    } as const;
    const statement = statementOf({ ground });
    assert.equal(statement.decision_ground, 'DECISION_GROUND_INCOMPATIBLE_CONTENT');
    assert.deepEqual(
      [statement.incompatible_content_ground, statement.incompatible_content_explanation],
      ['Rule 4', 'No insults.'],
    );
    assert.equal(statement.decision_ground_reference_url, 'https://shop.example/rules');
    for (const url of [
      `https://shop.example/${'x'.repeat(500)}`,
      'http://localhost/rules',
      'https://a:b@shop.example/',
    ]) {
      assert.equal(statementOf({ ground: { ...ground, url } }).decision_ground_reference_url, undefined, url);
    }
  });

  it('holds all restrictions on visibility, and of each other kind the strongest', () => {
    const statement = statementOf({
      measures: [
        { kind: 'visibility.demoted', until: '2026-12-01' },
        { kind: 'visibility.labelled', until: '2027-01-01' },
        { kind: 'visibility.demoted' },
        { kind: 'monetary.suspended', until: '2027-02-01' },
        { kind: 'monetary.terminated', until: '2027-03-01' },
        { kind: 'monetary.other', description: 'Less reach' },
        { kind: 'provision.partlySuspended' },
        { kind: 'account.suspended', until: '2026-12-31' },
      ],
    });
    assert.deepEqual(statement.decision_visibility, [
      'DECISION_VISIBILITY_CONTENT_DEMOTED',
      'DECISION_VISIBILITY_CONTENT_LABELLED',
    ]);
    assert.equal(statement.decision_monetary, 'DECISION_MONETARY_TERMINATION');
    assert.equal(statement.decision_monetary_other, undefined);
    assert.equal(statement.decision_provision, 'DECISION_PROVISION_PARTIAL_SUSPENSION');
    assert.deepEqual(
      [
        statement.end_date_visibility_restriction,
        statement.end_date_monetary_restriction,
        statement.end_date_service_restriction,
        statement.end_date_account_restriction,
      ],
      [undefined, '2027-03-01', undefined, '2026-12-31'],
    );
  });

  it('ends with the last of its restrictions', () => {
    const measures = [
      { kind: 'visibility.demoted', until: '2027-01-01' },
      { kind: 'visibility.labelled', until: '2026-12-01' },
    ] as const;
    assert.equal(statementOf({ measures: [...measures] }).end_date_visibility_restriction, '2027-01-01');
  });

  it('tells what was restricted', () => {
    const typesOf = (target: Partial<Target>) => {
      const { content_type: types, content_type_other: other } = statementOf({}, target);
      return [...types.map((type) => type.replace('CONTENT_TYPE_', '')), ...(other ? [other] : [])];
    };
    assert.deepEqual(typesOf({ kind: 'comment' }), ['TEXT']);
    assert.deepEqual(typesOf({ kind: 'listing' }), ['PRODUCT']);
    assert.deepEqual(typesOf({ kind: 'livestream' }), ['VIDEO']);
    assert.deepEqual(typesOf({ kind: 'account' }), ['OTHER', 'Account']);
    assert.deepEqual(typesOf({ kind: 'hologram' }), ['OTHER', 'Other content']);
    assert.deepEqual(typesOf({ contentTypes: ['video/mp4', 'TEXT', 'text/plain', 'font/woff'] }), [
      'TEXT',
      'VIDEO',
    ]);
    assert.deepEqual(typesOf({ contentTypes: ['font/woff'] }), ['TEXT']);
    assert.deepEqual(typesOf({ kind: 'media', media: [{ type: 'image/png' }] }), ['IMAGE']);
  });

  it('holds where the service is offered, within the European Economic Area', () => {
    assert.deepEqual(statementOf({}).territorial_scope, EU_COUNTRIES);
    assert.deepEqual(statementOf({}, {}, { territories: ['US', 'NO', 'EL'] }).territorial_scope, [
      'GR',
      'NO',
    ]);
    assert.deepEqual(statementOf({ territories: ['EL'] }, {}, { territories: ['NO'] }).territorial_scope, [
      'GR',
    ]);
    assert.deepEqual(findingsOf({ territories: ['US'] }), ['outsideEea territorial_scope']);
  });

  it('is held back for each thing that it lacks', () => {
    assert.deepEqual(findingsOf({}, { contentDate: undefined }), ['missing content_date']);
    assert.deepEqual(findingsOf({}, { contentDate: '1999-12-31T23:59:59Z' }), ['outOfRange content_date']);
    assert.deepEqual(findingsOf({ appliedOn: '2019-12-31' }), ['outOfRange application_date']);
    assert.deepEqual(findingsOf({ facts: ' \u200b\n' }), ['missing decision_facts']);
    assert.deepEqual(findingsOf({ measures: [{ kind: 'visibility.other', description: ' ' }] }), [
      'missing decision_visibility_other',
    ]);
    assert.deepEqual(findingsOf({ category: 'STATEMENT_CATEGORY_X' }), ['unknownValue category']);
    assert.deepEqual(findingsOf({ keywords: ['KEYWORD_DANGEROUS_TOYS'] }), [
      'unknownValue category_specification',
    ]);
    assert.deepEqual(findingsOf({ measures: [{ kind: 'account.suspended', until: '2026-11-20' }] }), [
      'endsTooSoon end_date_account_restriction',
    ]);
    const many = Array.from(
      { length: 2 },
      () => ({ kind: 'visibility.other', description: 'x'.repeat(300) }) as const,
    );
    assert.deepEqual(findingsOf({ measures: many }), ['tooLong decision_visibility_other']);
  });
});
