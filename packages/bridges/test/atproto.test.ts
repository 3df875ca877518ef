import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromCreateReport, toCreateReports } from '@report-this/bridges/atproto';
import { aFlag, aRecord, CID, DID, POST, REFERENCE } from './flags.ts';

const options = { labeler: {}, tool: 'example/1.0', reference: REFERENCE };
const arrival = { locale: 'en' };

describe('a flag to com.atproto.moderation.createReport', () => {
  it('is a report of one record in the version that was seen', () => {
    const flag = aFlag({ basis: 'illegal', reason: 'speech.hate', explanation: 'It calls for violence.' });
    assert.deepEqual(toCreateReports(flag, options), {
      reports: [
        {
          targets: [0],
          report: {
            reasonType: 'tools.ozone.report.defs#reasonHarassmentHateSpeech',
            subject: { $type: 'com.atproto.repo.strongRef', uri: POST, cid: CID },
            reason: `[illegal] It calls for violence.\nref ${REFERENCE}`,
            modTool: {
              name: 'example/1.0',
              meta: {
                flagId: flag.id,
                basis: 'illegal',
                reason: 'speech.hate',
                dsaCategory: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
              },
            },
          },
        },
      ],
      leftOut: [],
    });
  });

  it('is about an account, a profile or a message where the target is one', () => {
    const message = {
      kind: 'message',
      ref: { type: 'message', id: 'm1', container: 'c1' },
      author: { uri: DID },
    };
    const targets = [
      { kind: 'account', uri: DID },
      { kind: 'profile', uri: `at://${DID}/app.bsky.actor.profile/self` },
      message,
    ];
    const { reports } = toCreateReports(aFlag({}, targets), options);
    assert.deepEqual(
      reports.map(({ report }) => report.subject),
      [
        { $type: 'com.atproto.admin.defs#repoRef', did: DID },
        { $type: 'com.atproto.admin.defs#repoRef', did: DID },
        { $type: 'chat.bsky.convo.defs#messageRef', did: DID, convoId: 'c1', messageId: 'm1' },
      ],
    );
  });

  it('leaves out a record without its version, and what is not in the network', () => {
    const targets = [
      { kind: 'post', uri: POST },
      { kind: 'comment', url: 'https://shop.example/p/7' },
      {
        kind: 'post',
        uri: 'at://ana.example/app.bsky.feed.post/3k',
        ref: { type: 'record', id: 'x', revision: CID },
      },
    ];
    assert.deepEqual(toCreateReports(aFlag({}, targets), options), {
      reports: [],
      leftOut: [
        { target: 0, why: 'noRevision' },
        { target: 1, why: 'noRecord' },
        { target: 2, why: 'noRecord' },
      ],
    });
  });

  it('goes to no third party where the moderation authority alone may have it', () => {
    const accepted = ['com.atproto.moderation.defs#reasonViolation'];
    for (const reason of ['child.csam', 'child.grooming', 'terrorism.threat', 'child.age_restricted']) {
      const flag = aFlag({ reason });
      const labelers = [{}, { reasonTypes: accepted }];
      for (const labeler of labelers) {
        const { reports, leftOut } = toCreateReports(flag, { ...options, labeler });
        assert.deepEqual([reports, leftOut], [[], [{ target: 0, why: 'moderationAuthorityOnly' }]], reason);
      }
      const authority = { ...options, labeler: { isModerationAuthority: true } };
      assert.equal(toCreateReports(flag, authority).reports.length, 1, reason);
    }
  });

  it('keeps to what the labeler takes', () => {
    const why = (labeler: object) => toCreateReports(aFlag(), { ...options, labeler }).leftOut[0]?.why;
    assert.equal(why({ reasonTypes: [] }), 'reasonNotAccepted');
    assert.equal(why({ subjectTypes: ['account'] }), 'subjectNotAccepted');
    assert.equal(why({ subjectCollections: ['app.bsky.graph.list'] }), 'subjectNotAccepted');
    assert.equal(why({ subjectTypes: ['record'], subjectCollections: ['app.bsky.feed.post'] }), undefined);
  });
});

describe('a flag from com.atproto.moderation.createReport', () => {
  const report = {
    reasonType: 'com.atproto.moderation.defs#reasonRude',
    subject: { $type: 'com.atproto.repo.strongRef', uri: POST, cid: CID },
    reason: 'Name calling',
  };

  it('is what an app of the network sends', () => {
    assert.deepEqual(fromCreateReport(report, arrival), {
      ok: true,
      draft: {
        locale: 'en',
        targets: [aRecord()],
        claim: { basis: 'unsure', reason: 'terms.incivility', explanation: 'Name calling' },
        reporter: { role: 'anonymous' },
        extensions: { 'report-this.origin': { system: 'atproto', reason: report.reasonType } },
      },
    });
  });

  it('is from whom the receiver knows it is', () => {
    const reporter = { role: 'account', assertion: 'token' } as const;
    const result = fromCreateReport(report, { locale: 'nl', reporter });
    assert.ok(result.ok);
    assert.deepEqual([result.draft.reporter, result.draft.locale], [reporter, 'nl']);
  });

  it('says that a child is concerned where the reason is as general as that', () => {
    const reasonType = 'tools.ozone.report.defs#reasonChildSafetyOther';
    const result = fromCreateReport({ ...report, reasonType }, arrival);
    assert.ok(result.ok);
    assert.equal(result.draft.claim.reason, 'other.unspecified');
    assert.deepEqual(result.draft.claim.aggravators, ['minorInvolved']);
  });

  it('believes a finer reason only where it agrees with the type', () => {
    const reasonOf = (reasonType: string, reason: string) => {
      const modTool = { name: 'x', meta: { basis: 'terms', reason } };
      const result = fromCreateReport({ ...report, reasonType, modTool }, arrival);
      return result.ok && [result.draft.claim.reason, result.draft.claim.basis];
    };
    const targeted = 'tools.ozone.report.defs#reasonHarassmentTargeted';
    assert.deepEqual(reasonOf(targeted, 'cyber.stalking'), ['cyber.stalking', 'terms']);
    assert.deepEqual(reasonOf('com.atproto.moderation.defs#reasonRude', 'cyber.stalking'), [
      'cyber.stalking',
      'terms',
    ]);
    assert.deepEqual(reasonOf(targeted, 'child.csam'), ['cyber.harassment', 'unsure']);
    assert.deepEqual(reasonOf(targeted, 'not a code'), ['cyber.harassment', 'unsure']);
  });

  it('passes over what other tools write into modTool', () => {
    const result = fromCreateReport({ ...report, modTool: { name: 'ozone', meta: { team: 7 } } }, arrival);
    assert.ok(result.ok);
    assert.equal(result.draft.claim.reason, 'terms.incivility');
  });

  it('is refused with the place of what is wrong', () => {
    const pointer = (document: unknown) => {
      const result = fromCreateReport(document, arrival);
      return result.ok ? 'ok' : result.issues[0]?.pointer;
    };
    assert.equal(pointer({ ...report, reasonType: 'tools.ozone.report.defs#reasonAppeal' }), '/reasonType');
    assert.equal(pointer({ ...report, reasonType: undefined }), '/reasonType');
    assert.equal(pointer({ ...report, subject: { ...report.subject, cid: '' } }), '/subject/cid');
    assert.equal(
      pointer({ ...report, subject: { ...report.subject, uri: 'https://x.example' } }),
      '/subject/uri',
    );
    assert.equal(pointer({ ...report, subject: { $type: 'app.other' } }), '/subject/$type');
    assert.equal(pointer(null), '');
    assert.equal(pointer({ ...report, reason: '\ud800' }), '/reason');
  });
});
