import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REASONS } from '@report-this/protocol/reasons';
import { fromComplaint, fromMatrixReport, toComplaints, toMatrixReports } from '@report-this/bridges/matrix';
import { aFlag, anEvent, anyFlag, REFERENCE } from './flags.ts';

const arrival = { locale: 'en' };
const TARGETS = [
  anEvent(),
  { kind: 'channel', uri: 'matrix:roomid/abc%2Fd:example.org?via=example.org' },
  { kind: 'account', uri: 'matrix:u/mallory:example.org' },
  { kind: 'message', uri: 'matrix:roomid/abc:example.org/e/xyz' },
  { kind: 'channel', uri: 'matrix:r/lobby:example.org' },
  { kind: 'message', uri: 'matrix:r/lobby:example.org/e/xyz' },
  { kind: 'media', ref: { type: 'media', id: 'mxc://example.org/abc' } },
  { kind: 'other', ref: { type: 'server', id: 'evil.example' } },
  { kind: 'other', ref: { type: 'system', id: 'm.system' } },
  { kind: 'comment', url: 'https://shop.example/p/7' },
  { kind: 'message', uri: 'matrix:nonsense/%E0%A4%A', ref: { type: 'event', id: '$e' } },
];

describe('a flag to the stable endpoints of Matrix', () => {
  it('goes to the endpoint of a room, an event or a user', () => {
    const { reports, leftOut } = toMatrixReports(aFlag({}, TARGETS));
    assert.deepEqual(
      reports.map(({ targets, report }) => [targets[0], report.path]),
      [
        [0, '/_matrix/client/v3/rooms/!room%3Aexample.org/report/%24event1'],
        [1, '/_matrix/client/v3/rooms/!abc%2Fd%3Aexample.org/report'],
        [2, '/_matrix/client/v3/users/%40mallory%3Aexample.org/report'],
        [3, '/_matrix/client/v3/rooms/!abc%3Aexample.org/report/%24xyz'],
      ],
    );
    assert.deepEqual(
      leftOut.map(({ target, why }) => [target, why]),
      [
        [4, 'noRoom'],
        [5, 'noRoom'],
        [6, 'noEndpoint'],
        [7, 'noEndpoint'],
        [8, 'noEndpoint'],
        [9, 'noAddress'],
        [10, 'noRoom'],
      ],
    );
  });

  it('says basis and reason before the words', () => {
    const { reports } = toMatrixReports(aFlag({ basis: 'illegal' }, [anEvent()]), { reference: REFERENCE });
    assert.deepEqual(reports[0]!.report.body, {
      reason: `[illegal] [terms.spam] The same text again and again.\nref ${REFERENCE}`,
    });
  });
});

describe('a flag to MSC4457', () => {
  it('regards anything that has an identifier', () => {
    const { reports, leftOut } = toComplaints(aFlag({}, TARGETS));
    assert.deepEqual(
      reports.map(({ report }) => report.body.regarding),
      [
        '$event1',
        '!abc/d:example.org',
        '@mallory:example.org',
        '$xyz',
        '#lobby:example.org',
        '$xyz',
        'mxc://example.org/abc',
        'server:evil.example',
        'm.system',
        '$e',
      ],
    );
    assert.deepEqual(leftOut, [{ target: 9, why: 'noAddress' }]);
  });

  it('speaks the unstable names until it is told otherwise, and names each transaction', () => {
    const flag = aFlag({}, [anEvent(), anEvent()]);
    const base = `safety/report/${flag.id}`;
    const [first, second] = toComplaints(flag).reports;
    assert.deepEqual(first!.report, {
      method: 'POST',
      path: `/_matrix/client/unstable/org.matrix.msc4457/${base}.0`,
      body: {
        type: 'complaint',
        regarding: '$event1',
        harm: 'org.matrix.msc4456.spam',
        description: 'The same text again and again.',
      },
    });
    assert.ok(second!.report.path.endsWith('.1'));
    const stable = toComplaints(flag, { isStable: true }).reports[0]!.report;
    assert.equal(stable.path, `/_matrix/client/v1/${base}.0`);
    assert.equal(stable.body.harm, 'm.spam');
  });

  it('describes every general harm, in at most 1024 bytes', () => {
    fc.assert(
      fc.property(anyFlag, (flag) => {
        for (const { report } of toComplaints(flag, { isStable: true }).reports) {
          const { harm, description } = report.body;
          if (harm.split('.').length === 2) assert.ok(description?.trim(), harm);
          assert.notEqual(description?.trim(), '');
          assert.ok(Buffer.byteLength(description ?? '') <= 1024);
        }
      }),
    );
  });

  it('describes a general harm by its code where nothing else is said', () => {
    const bodyOf = (reason: string, explanation?: string) => {
      const flag = aFlag({ reason, explanation }, [anEvent()]);
      return toComplaints(flag, { isStable: true }).reports[0]!.report.body;
    };
    assert.deepEqual(
      [bodyOf('terms.spam').harm, bodyOf('terms.spam').description],
      ['m.spam', '[terms.spam]'],
    );
    assert.equal(bodyOf('terms.other', ' \n').description, '[terms.other]');
    assert.equal(bodyOf('fraud.impersonation').description, undefined);
  });

  it('writes the code only where the harm does not give it back', () => {
    const descriptionOf = (reason: string) =>
      toComplaints(aFlag({ reason, explanation: 'So.' }, [anEvent()])).reports[0]!.report.body.description;
    assert.equal(descriptionOf('speech.hate'), 'So.');
    assert.equal(descriptionOf('speech.discrimination'), '[speech.discrimination] So.');
    assert.equal(descriptionOf('x-acme.rule'), '[x-acme.rule] So.');
  });
});

describe('a flag from Matrix', () => {
  it('is a report at the stable endpoints', () => {
    const report = { roomId: '!room:example.org', eventId: '$event1', reason: 'spam', score: -100 };
    assert.deepEqual(fromMatrixReport(report, arrival), {
      ok: true,
      draft: {
        locale: 'en',
        targets: [anEvent()],
        claim: { basis: 'unsure', reason: 'other.unspecified', explanation: 'spam' },
        reporter: { role: 'anonymous' },
        extensions: { 'report-this.origin': { system: 'matrix' } },
      },
    });
  });

  it('is about the room or the user where there is no event', () => {
    const kindOf = (report: object) => {
      const result = fromMatrixReport(report, arrival);
      return result.ok ? [result.draft.targets[0]!.kind, result.draft.targets[0]!.ref!.id] : [];
    };
    assert.deepEqual(kindOf({ roomId: '!r:e.org', reason: null }), ['channel', '!r:e.org']);
    assert.deepEqual(kindOf({ userId: '@m:e.org' }), ['account', '@m:e.org']);
  });

  it('is a complaint of MSC4457', () => {
    const complaint = { type: 'complaint', regarding: '@m:e.org', harm: 'm.harassment.hate' };
    const result = fromComplaint(complaint, arrival);
    assert.ok(result.ok);
    assert.deepEqual(result.draft.claim, { basis: 'unsure', reason: 'speech.hate' });
    assert.deepEqual(result.draft.targets, [
      { kind: 'account', ref: { type: 'user', id: '@m:e.org' }, author: { id: '@m:e.org' } },
    ]);
  });

  it('is refused with the place of what is wrong', () => {
    const pointerOf = (result: ReturnType<typeof fromComplaint>) =>
      result.ok ? 'ok' : result.issues[0]?.pointer;
    const complaint = { type: 'complaint', regarding: '@m:e.org', harm: 'm.spam' };
    assert.equal(pointerOf(fromComplaint({ ...complaint, type: 'appeal' }, arrival)), '/type');
    assert.equal(pointerOf(fromComplaint({ ...complaint, regarding: 'a b' }, arrival)), '/regarding');
    assert.equal(pointerOf(fromComplaint({ ...complaint, regarding: 'server:' }, arrival)), '/regarding');
    assert.equal(pointerOf(fromComplaint({ ...complaint, harm: '' }, arrival)), '/harm');
    assert.equal(pointerOf(fromMatrixReport({ roomId: '#r:e.org' }, arrival)), '/roomId');
    assert.equal(pointerOf(fromMatrixReport({ reason: 'x' }, arrival)), '');
    assert.equal(pointerOf(fromMatrixReport({ roomId: '!r:e', userId: '@m:e' }, arrival)), '');
  });

  it('gives every reason back that a complaint of ours carried', () => {
    for (const { code } of REASONS) {
      const flag = aFlag({ reason: code, basis: 'illegal' }, [anEvent()]);
      const result = fromComplaint(toComplaints(flag).reports[0]!.report.body, arrival);
      assert.ok(result.ok);
      assert.deepEqual(result.draft.claim, flag.claim);
    }
  });
});
