import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anOffer } from '@report-this/client/testing';
import { type Draft, EMPTY_DRAFT } from '../src/dialog/draft.ts';
import { closedFlow } from '../src/dialog/flow-state.ts';
import { issuesOfNotice } from '../src/dialog/notice-issues.ts';

const EMPTY = { ...EMPTY_DRAFT, group: 'speech', isIllegal: true };
const FILLED = { ...EMPTY, explanation: 'It calls for violence.', name: 'Ana', email: 'ana@example.org' };

const issues = (draft: Draft, isReporterKnown = false) =>
  issuesOfNotice(
    { ...closedFlow(), offer: anOffer(), draft, step: 'legal', issues: [] },
    isReporterKnown,
  ).map(({ field, code }) => `${field}: ${code}`);

describe('what a notice lacks', () => {
  it('is nothing when why and who are filled in', () => {
    assert.deepEqual(issues(FILLED), []);
  });

  it('is named field by field', () => {
    assert.deepEqual(issues(EMPTY), ['explanation: required', 'name: required', 'email: required']);
    assert.deepEqual(issues({ ...EMPTY, explanation: ' ', name: '\n', email: ' ' }), issues(EMPTY));
  });

  it('is no name, when the person chooses to give none', () => {
    assert.deepEqual(issues({ ...EMPTY, isAnonymous: true }), ['explanation: required']);
  });

  it('is no name, when the reason is exempt or the host knows who reports', () => {
    assert.deepEqual(issues({ ...EMPTY, group: 'child' }), ['explanation: required']);
    assert.deepEqual(issues(EMPTY, true), ['explanation: required']);
  });

  it('is an e-mail address, when what stands there is none', () => {
    for (const email of ['ana', 'ana at example', '@example.org', 'ana@', 'ana@example', 'a b@example.org'])
      assert.deepEqual(issues({ ...FILLED, email }), ['email: format'], email);
    for (const email of ['ana@example.org', ' ana@example.org ', 'ána+tag@mail.example.org'])
      assert.deepEqual(issues({ ...FILLED, email }), [], email);
  });
});
