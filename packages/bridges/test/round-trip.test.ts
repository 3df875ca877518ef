import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Claim, FlagDraft, Target } from '@report-this/protocol';
import { AGGRAVATORS, BASES } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';
import { fromFlagActivity, toFlagActivities } from '@report-this/bridges/activitypub';
import { fromCreateReport, toCreateReports } from '@report-this/bridges/atproto';
import { fromComplaint, fromMatrixReport, toComplaints, toMatrixReports } from '@report-this/bridges/matrix';
import { SERVICE } from './every-system.ts';
import { aFlag, aNote, anEvent, aRecord, DID, REFERENCE } from './flags.ts';

const arrival = { locale: 'en', isLocalActor: (uri: string) => uri.includes('/users/') };

interface Way {
  readonly target: Target;
  /** There and back. */
  readonly go: (flag: ReturnType<typeof aFlag>) => ReturnType<typeof fromCreateReport>;
  /** What the system cannot hold: the claim as it comes back. */
  readonly lost: (claim: Claim) => Partial<Claim>;
}

const onlyIllegal = ({ basis }: Claim) => ({ basis: basis === 'illegal' ? basis : ('unsure' as const) });

/** The table of the README: what each system holds of target and claim, and what is lost. */
const WAYS: Record<string, Way> = {
  atproto: {
    target: aRecord({ locators: [{ type: 'TextQuoteSelector', exact: 'spam' }] }),
    go: (flag) => {
      const options = { labeler: { isModerationAuthority: true }, tool: 'example/1.0', reference: REFERENCE };
      return fromCreateReport(toCreateReports(flag, options).reports[0]!.report, arrival);
    },
    lost: () => ({}),
  },
  activitypub: {
    target: aNote('1'),
    go: (flag) =>
      fromFlagActivity(
        toFlagActivities(flag, { ...SERVICE, reference: REFERENCE }).reports[0]!.report,
        arrival,
      ),
    lost: () => ({}),
  },
  'the stable endpoints of Matrix': {
    target: anEvent(),
    go: (flag) => {
      const { path, body } = toMatrixReports(flag, { reference: REFERENCE }).reports[0]!.report;
      const [, , , , , roomId = '', , eventId = ''] = path.split('/').map(decodeURIComponent);
      return fromMatrixReport({ roomId, eventId, ...body }, arrival);
    },
    lost: onlyIllegal,
  },
  'complaints to Matrix': {
    target: { kind: 'account', ref: { type: 'user', id: '@m:e.org' }, author: { id: '@m:e.org' } },
    go: (flag) =>
      fromComplaint(toComplaints(flag, { reference: REFERENCE }).reports[0]!.report.body, arrival),
    lost: onlyIllegal,
  },
};

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.startsWith('['));
const aClaim: fc.Arbitrary<Claim> = fc.record(
  {
    basis: fc.constantFrom(...BASES),
    reason: fc.constantFrom(...REASONS.map(({ code }) => code), 'x-acme.rule_7'),
    explanation: words,
    aggravators: fc.subarray([...AGGRAVATORS]),
    legalGround: fc.constant('Article 137d'),
    country: fc.constant('NL'),
    policyIds: fc.constant(['p1']),
  },
  { requiredKeys: ['basis', 'reason'] },
);

describe('there and back', () => {
  for (const [system, { target, go, lost }] of Object.entries(WAYS)) {
    it(`${system} keeps target, basis, reason, words and reference, but for what the table says`, () => {
      fc.assert(
        fc.property(aClaim, (claim) => {
          const result = go(aFlag({ explanation: undefined, ...claim }, [target]));
          assert.ok(result.ok, JSON.stringify(result));
          const { draft } = result;
          assert.deepEqual(draft.targets, [target]);
          const kept = { basis: claim.basis, reason: claim.reason, explanation: claim.explanation };
          assert.deepEqual({ explanation: undefined, ...draft.claim }, { ...kept, ...lost(claim) });
          assert.equal(originOf(draft).reference, REFERENCE);
        }),
      );
    });
  }

  it('keeps a reason of the AT Protocol through a labeler that knows the classic ones only', () => {
    for (const { code } of REASONS) {
      const reasonTypes = ['Spam', 'Violation', 'Misleading', 'Sexual', 'Rude', 'Other'].map(
        (name) => `com.atproto.moderation.defs#reason${name}`,
      );
      const labeler = { reasonTypes, isModerationAuthority: true };
      const { report } = toCreateReports(aFlag({ reason: code }), { labeler, tool: 'x' }).reports[0]!;
      assert.ok(reasonTypes.includes(report.reasonType));
      const result = fromCreateReport(report, arrival);
      assert.equal(result.ok && result.draft.claim.reason, code);
    }
  });

  it('keeps an account and a message of the AT Protocol', () => {
    const targets: Target[] = [
      { kind: 'account', uri: DID, author: { uri: DID } },
      { kind: 'message', ref: { type: 'message', id: 'm1', container: 'c1' }, author: { uri: DID } },
    ];
    const { reports } = toCreateReports(aFlag({}, targets), { labeler: {}, tool: 'x' });
    const back = reports.map(({ report }) => {
      const result = fromCreateReport(report, arrival);
      return result.ok && result.draft.targets[0];
    });
    assert.deepEqual(back, targets);
  });
});

const originOf = ({ extensions }: FlagDraft) => extensions?.['report-this.origin'] as Record<string, unknown>;

describe('whatever arrives', () => {
  it('is read or refused, never thrown', () => {
    const junk = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    const near = fc.record(
      {
        reasonType: fc.anything(),
        subject: fc.anything(),
        type: fc.constantFrom('Flag', 'complaint', 7),
        actor: fc.oneof(fc.webUrl(), fc.anything()),
        object: fc.oneof(fc.webUrl(), fc.array(fc.webUrl()), fc.anything()),
        content: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
        regarding: fc.oneof(fc.string(), fc.constantFrom('server:x', '$', '!', 'm.system')),
        harm: fc.string(),
        roomId: fc.constantFrom('!a', '$a'),
        reason: fc.string({ unit: 'binary' }),
      },
      { requiredKeys: [] },
    );
    const readers = [fromCreateReport, fromComplaint, fromMatrixReport];
    fc.assert(
      fc.property(fc.oneof(junk, near), (document) => {
        for (const result of [
          ...readers.map((readAs) => readAs(document, arrival)),
          fromFlagActivity(document, arrival),
        ]) {
          if (!result.ok) assert.ok(result.issues.length > 0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
