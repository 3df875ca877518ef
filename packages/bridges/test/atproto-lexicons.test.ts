import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lexicons } from '@atproto/api';
import fc from 'fast-check';
import { type CreateReport, fromCreateReport, toCreateReports } from '@report-this/bridges/atproto';
import { CLASSIC, CLASSIC_REASONS, OZONE, OZONE_REASONS } from '../src/atproto/reason-types.ts';
import { aFlag, anyFlag, aRecord, CID, DID, POST, REFERENCE } from './flags.ts';

const METHOD = 'com.atproto.moderation.createReport';
const options = { labeler: { isModerationAuthority: true }, tool: 'example/1.0', reference: REFERENCE };

/** What the network's own lexicons say of a report; nothing when they take it. */
function judge(report: unknown): string | undefined {
  try {
    // as it is on the wire
    const document = JSON.parse(JSON.stringify(report)) as CreateReport;
    lexicons.assertValidXrpcInput(METHOD, document);
    // the union of subjects is open: a lexicon is held against the one that is meant
    const { $type = '' } = document.subject as { $type?: string };
    const { success, ...rest } = lexicons.validate($type, document.subject);
    return success ? undefined : String((rest as { error?: unknown }).error);
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the AT Protocol's own lexicons", () => {
  it('take every report that 10 000 flags become', () => {
    const subjects = new Set<unknown>();
    fc.assert(
      fc.property(anyFlag, (flag) => {
        for (const { report } of toCreateReports(flag, options).reports) {
          subjects.add((report.subject as { $type?: string }).$type);
          assert.equal(judge(report), undefined, JSON.stringify(report));
        }
      }),
      { numRuns: 10_000 },
    );
    assert.deepEqual([...subjects].sort(), [
      'chat.bsky.convo.defs#messageRef',
      'com.atproto.admin.defs#repoRef',
      'com.atproto.repo.strongRef',
    ]);
  });

  it('refuse what breaks any one of their rules', () => {
    const report = toCreateReports(aFlag({}, [aRecord()]), options).reports[0]!.report;
    assert.equal(judge(report), undefined);
    const broken: Record<string, unknown> = {
      'no reason type': { ...report, reasonType: undefined },
      'no subject': { ...report, subject: undefined },
      'a subject without a type': { ...report, subject: { uri: POST, cid: CID } },
      'a record without a version': { ...report, subject: { ...report.subject, cid: undefined } },
      'a record that is on the web': { ...report, subject: { ...report.subject, uri: 'https://x.example' } },
      'an account that is no DID': {
        ...report,
        subject: { $type: 'com.atproto.admin.defs#repoRef', did: 'ana.example' },
      },
      'a message without a conversation': {
        ...report,
        subject: { $type: 'chat.bsky.convo.defs#messageRef', did: DID, messageId: 'm1' },
      },
      '2001 graphemes': { ...report, reason: 'é'.repeat(2001) },
      '20 001 bytes': { ...report, reason: `${'\u{1F469}‍\u{1F469}‍\u{1F467}'.repeat(1111)}abc` },
      'a tool without a name': { ...report, modTool: { meta: {} } },
    };
    for (const [what, document] of Object.entries(broken)) assert.notEqual(judge(document), undefined, what);
  });

  it('name the reasons that the bridge knows, and no others', () => {
    const { knownValues = [] } = lexicons.getDef('com.atproto.moderation.defs#reasonType') as {
      knownValues?: string[];
    };
    const ours = [
      ...Object.keys(CLASSIC_REASONS).map((name) => CLASSIC + name),
      ...Object.keys(OZONE_REASONS).map((name) => OZONE + name),
    ];
    assert.deepEqual([...knownValues].sort(), ours.sort());
  });

  it('take what the bridge reads, for each of their reasons', () => {
    for (const reasonType of Object.keys(OZONE_REASONS).map((name) => OZONE + name)) {
      const report = { reasonType, subject: { $type: 'com.atproto.repo.strongRef', uri: POST, cid: CID } };
      assert.equal(judge(report), undefined);
      const isAppeal = reasonType.endsWith('#reasonAppeal');
      assert.equal(fromCreateReport(report, { locale: 'en' }).ok, !isAppeal, reasonType);
    }
  });
});
