import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toMastodonReports } from '@report-this/bridges/mastodon';
import { aFlag, aNote, REFERENCE } from './flags.ts';

const IDS: Record<string, string> = {
  'https://social.example/users/mallory': '11',
  'https://social.example/users/eve': '12',
  'https://social.example/notes/1': '101',
  'https://social.example/notes/2': '102',
  'https://social.example/notes/3': '103',
};
const options = {
  accountIdOf: ({ uri }: { uri?: string | undefined }) => IDS[uri ?? ''],
  statusIdOf: ({ uri }: { uri?: string | undefined }) => IDS[uri ?? ''],
  rules: { p1: '7', p2: '8', p3: '7' },
};

describe('a flag to a Mastodon server', () => {
  it('is one report per author, with their statuses', () => {
    const targets = [aNote('1'), aNote('3', 'eve'), aNote('2'), aNote('2')];
    const { reports } = toMastodonReports(aFlag({}, targets), { ...options, reference: REFERENCE });
    const comment = `[terms.spam] The same text again and again.\nref ${REFERENCE}`;
    assert.deepEqual(reports, [
      {
        targets: [0, 2, 3],
        report: { account_id: '11', status_ids: ['101', '102'], comment, forward: false, category: 'spam' },
      },
      {
        targets: [1],
        report: { account_id: '12', status_ids: ['103'], comment, forward: false, category: 'spam' },
      },
    ]);
  });

  it('is a report without statuses where the account itself is flagged', () => {
    const account = { kind: 'account', uri: 'https://social.example/users/eve' };
    const { reports } = toMastodonReports(aFlag({}, [account]), options);
    assert.deepEqual([reports[0]?.report.account_id, reports[0]?.report.status_ids], ['12', []]);
  });

  it('has the category that the claim asks for', () => {
    const categoryOf = (claim: object) => {
      const report = toMastodonReports(aFlag(claim, [aNote('1')]), options).reports[0]!.report;
      return [report.category, report.rule_ids];
    };
    assert.deepEqual(categoryOf({ basis: 'illegal', reason: 'terms.spam', policyIds: ['p1'] }), [
      'legal',
      undefined,
    ]);
    assert.deepEqual(categoryOf({ reason: 'terms.flooding', policyIds: ['p1'] }), ['spam', undefined]);
    assert.deepEqual(categoryOf({ reason: 'terms.nudity', policyIds: ['p1', 'p2', 'p3', 'toString'] }), [
      'violation',
      ['7', '8'],
    ]);
    assert.deepEqual(categoryOf({ reason: 'terms.nudity', policyIds: ['p9'] }), ['other', undefined]);
    assert.deepEqual(categoryOf({ basis: 'unsure', reason: 'terms.nudity' }), ['other', undefined]);
  });

  it('is told to the other server only where the reporter chose so', () => {
    const { reports } = toMastodonReports(aFlag({}, [aNote('1')]), { ...options, isForwarded: true });
    assert.equal(reports[0]!.report.forward, true);
  });

  it('leaves out whom and what the server does not know', () => {
    const { reports, leftOut } = toMastodonReports(aFlag({}, [aNote('1', 'nobody'), aNote('9')]), options);
    assert.deepEqual(reports, []);
    assert.deepEqual(leftOut, [
      { target: 0, why: 'unknownAccount' },
      { target: 1, why: 'unknownStatus' },
    ]);
  });
});
