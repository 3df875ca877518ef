import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Statement } from '@report-this/bridges/dsa';
import { judge } from './database-rules.ts';
import { statementOf } from './exporting.ts';

describe('the rules of the database in these tests', () => {
  const accepted = () => statementOf({}, { identifiers: { ean13: '4006381333931' }, language: 'nl' });

  it('accept a good statement', () => {
    assert.deepEqual(judge(accepted()), {});
  });

  it('refuse it without any one of the fields that are required', () => {
    const fields = [
      'decision_visibility',
      'decision_ground',
      'illegal_content_legal_ground',
      'illegal_content_explanation',
      'content_type',
      'category',
      'territorial_scope',
      'content_date',
      'application_date',
      'decision_facts',
      'source_type',
      'automated_detection',
      'automated_decision',
      'puid',
    ];
    for (const field of fields) {
      const { [field as keyof Statement]: _, ...rest } = accepted();
      assert.ok(field in judge(rest), field);
    }
  });

  it('refuse what breaks any one rule', () => {
    const broken: Record<string, unknown> = {
      decision_visibility: ['DECISION_VISIBILITY_GONE'],
      decision_visibility_other: 'Some words',
      decision_monetary: 'DECISION_MONETARY_OTHER',
      decision_ground: 'DECISION_GROUND_NONE',
      decision_ground_reference_url: 'https://localhost',
      illegal_content_explanation: 'x'.repeat(2001),
      incompatible_content_ground: 'Rule 4',
      content_type: ['CONTENT_TYPE_OTHER'],
      category: 'STATEMENT_CATEGORY_PORNOGRAPHY',
      category_specification: ['KEYWORD_DANGEROUS_TOYS'],
      territorial_scope: ['EL'],
      content_language: 'nl',
      content_date: '1999-12-31',
      application_date: '2019-12-31',
      end_date_visibility_restriction: '2026-02-30',
      end_date_account_restriction: '2026-11-20',
      decision_facts: '\u200b ',
      source_type: 'SOURCE_OTHER',
      automated_detection: true,
      puid: 'a b',
      content_id: { 'EAN-13': '123' },
      invented: 1,
    };
    for (const [field, value] of Object.entries(broken)) {
      assert.notDeepEqual(judge({ ...accepted(), [field]: value }), {}, field);
    }
  });
});
