import assert from 'node:assert/strict';
import type { Decision } from '@report-this/protocol';
import { type ExportSettings, type Statement, toStatement } from '@report-this/bridges/dsa';
import { judge } from './database-rules.ts';
import { aDecision, aTarget } from './decisions.ts';

export function statementOf(
  decision: Partial<Decision>,
  target = {},
  settings: ExportSettings = {},
): Statement {
  const exported = toStatement({ decision: aDecision(decision), target: aTarget(target) }, settings);
  assert.equal(exported.outcome, 'statement', JSON.stringify(exported));
  assert.ok(exported.outcome === 'statement');
  assert.deepEqual(judge(exported.statement), {});
  return exported.statement;
}

export function findingsOf(decision: Partial<Decision>, target = {}, settings: ExportSettings = {}) {
  const exported = toStatement({ decision: aDecision(decision), target: aTarget(target) }, settings);
  return exported.outcome === 'heldBack'
    ? exported.findings.map(({ kind, field }) => `${kind} ${field}`)
    : [];
}
