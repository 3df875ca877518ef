import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCoopReport } from '@report-this/bridges/coop';
import { aFlag, anEvent, aNote } from './flags.ts';

const options = {
  reporter: { id: 'reporter-1', typeId: 'user' },
  reportedAt: '2026-11-21T10:00:00Z',
  itemOf: ({ kind, uri }: { kind: string; uri?: string | undefined }) =>
    kind === 'other' ? undefined : { typeId: `type-${kind}`, data: { uri } },
  policies: { p2: 'policy-2', 'terms.nudity': 'policy-9' },
};
const message = (id: string, container?: string) =>
  anEvent({ ref: { type: 'message', id, ...(container && { container }) } });

describe('a flag to Coop', () => {
  it('is a report of its first target by a pseudonym', () => {
    assert.deepEqual(toCoopReport(aFlag({ basis: 'illegal' }, [aNote('1')]), options), {
      report: {
        reporter: { kind: 'user', id: 'reporter-1', typeId: 'user' },
        reportedAt: '2026-11-21T10:00:00Z',
        reportedItem: {
          id: 'https://social.example/notes/1',
          typeId: 'type-post',
          data: { uri: 'https://social.example/notes/1' },
        },
        reportedForReason: { reason: '[illegal] [terms.spam] The same text again and again.', csam: false },
      },
      leftOut: [],
    });
  });

  it('shows further targets in the thread where they share it, and beside it where not', () => {
    const targets = [message('a', 'room'), message('b', 'room'), message('c', 'other'), message('d')];
    const { report } = toCoopReport(aFlag({}, targets), options);
    assert.deepEqual(
      report?.reportedItemThread?.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(report?.reportedItemsInThread, [{ id: 'b', typeId: 'type-message' }]);
    assert.deepEqual(
      report?.additionalItems?.map(({ id }) => id),
      ['c', 'd'],
    );
  });

  it('puts nothing in one thread that has none', () => {
    const { report } = toCoopReport(aFlag({}, [message('a'), message('b')]), options);
    assert.equal(report?.reportedItemThread, undefined);
    assert.equal(report?.additionalItems?.length, 1);
  });

  it('names the policy that the claim names, else the one of its reason', () => {
    const policyOf = (claim: object) =>
      toCoopReport(aFlag(claim, [aNote('1')]), options).report?.reportedForReason.policyId;
    assert.equal(policyOf({ reason: 'terms.nudity', policyIds: ['p1', 'p2'] }), 'policy-2');
    assert.equal(policyOf({ reason: 'terms.nudity' }), 'policy-9');
    assert.equal(policyOf({ reason: 'terms.spam', policyIds: ['toString'] }), undefined);
  });

  it('goes to the queue for the authorities for child abuse, and for nothing else', () => {
    const isCsam = (reason: string) =>
      toCoopReport(aFlag({ reason }, [aNote('1')]), options).report?.reportedForReason.csam;
    assert.deepEqual(['child.csam', 'child.csam_synthetic', 'child.grooming', 'terms.nudity'].map(isCsam), [
      true,
      true,
      false,
      false,
    ]);
  });

  it('leaves out what has no item type, even all of it', () => {
    const thing = { kind: 'other', ref: { type: 'thing', id: '42' } };
    const { report, leftOut } = toCoopReport(aFlag({}, [thing, aNote('1')]), options);
    assert.equal(report?.reportedItem.id, 'https://social.example/notes/1');
    assert.deepEqual(leftOut, [{ target: 0, why: 'noItemType' }]);
    assert.equal(toCoopReport(aFlag({}, [thing]), options).report, undefined);
  });
});
