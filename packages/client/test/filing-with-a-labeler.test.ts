import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import { anId, answer } from '@report-this/client/testing';
import { type AtprotoSenderOptions, createAtprotoSender } from '@report-this/client/transports/atproto';
import { rejectionOf } from './clients.test-helper.ts';
import { aDraftAbout, aRecord, fakePds, LABELER, parts } from './other-systems.test-helper.ts';

const CLASSIC = ['reasonSpam', 'reasonRude', 'reasonOther'].map((it) => `com.atproto.moderation.defs#${it}`);

function aSender(options: Partial<AtprotoSenderOptions> = {}, declared: Record<string, unknown> = {}) {
  const pds = fakePds(declared);
  const sender = createAtprotoSender({
    service: 'https://pds.example',
    labelerDid: LABELER,
    ...parts(pds),
    ...options,
  });
  const codes = async () =>
    (await sender.readOffer()).groups.flatMap(({ reasons }) => reasons.map(({ code }) => code));
  return { pds, sender, codes };
}

describe('filing with a labeler of the AT Protocol', () => {
  it('hands the report to the account’s server for the labeler, and hands over the id', async () => {
    const { pds, sender } = aSender();
    const { ref: _seen, ...unseen } = aRecord();
    const draft = aDraftAbout([aRecord(), { kind: 'account', uri: 'did:plc:mallory' }, unseen]);
    assert.deepEqual(await sender.submitFlag(draft, { id: anId(7) }), {
      status: 'forwarded',
      flagId: anId(7),
      to: 'pds.example',
      reports: [
        { targets: [0], id: '9001' },
        { targets: [1], id: '9002' },
      ],
      leftOut: [{ target: 2, why: 'noRevision' }],
      isRepeat: false,
    });
    assert.deepEqual(pds.transcript, [
      'GET /xrpc/app.bsky.labeler.getServices → 200',
      'POST /xrpc/com.atproto.moderation.createReport → 200',
      'POST /xrpc/com.atproto.moderation.createReport → 200',
    ]);
    assert.deepEqual(pds.filed[0], {
      reasonType: 'tools.ozone.report.defs#reasonMisleadingSpam',
      subject: {
        $type: 'com.atproto.repo.strongRef',
        uri: 'at://did:plc:mallory/app.bsky.feed.post/3kabc',
        cid: 'bafyreicid',
      },
      reason: 'I am [reporter] of [reporter]: write to [reporter].',
      modTool: {
        name: 'report-this',
        meta: {
          flagId: anId(7),
          basis: 'terms',
          reason: 'terms.spam',
          dsaCategory: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
        },
      },
    });
  });

  it('reads what the labeler takes once, for the offer and for the flags', async () => {
    const { pds, sender } = aSender();
    await sender.readOffer();
    await sender.submitFlag(aDraftAbout([aRecord()]));
    assert.deepEqual(pds.transcript, [
      'GET /xrpc/app.bsky.labeler.getServices → 200',
      'POST /xrpc/com.atproto.moderation.createReport → 200',
    ]);
  });

  it('offers the reasons that the labeler has words for', async () => {
    const { codes } = aSender({}, { reasonTypes: CLASSIC });
    assert.deepEqual(await codes(), [
      'terms.spam',
      'terms.flooding',
      'cyber.harassment',
      'cyber.bullying',
      'terms.incivility',
      'speech.hate',
      'privacy.doxxing',
      'other.unspecified',
    ]);
  });

  it('offers child abuse and extremism only where the labeler is the application’s own', async () => {
    const restricted = ['terrorism.other', 'child.csam', 'child.grooming'];
    const others = await aSender().codes();
    const own = await aSender({ isModerationAuthority: true }).codes();
    assert.deepEqual(
      own.filter((code) => !others.includes(code)),
      restricted,
    );
  });

  it('sends child abuse to no other labeler, even if it is asked to', async () => {
    const { sender, pds } = aSender();
    const error = await rejectionOf(
      sender.submitFlag(aDraftAbout([aRecord()], { basis: 'illegal', reason: 'child.csam' })),
    );
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual(
      error.issues.map(({ pointer, code }) => [pointer, code]),
      [['/claim/reason', 'moderationAuthorityOnly']],
    );
    assert.deepEqual(pds.filed, []);
  });

  it('offers the kinds of target that the labeler takes', async () => {
    const { sender } = aSender({}, { subjectTypes: ['account', 'chat'] });
    const offer = await sender.readOffer();
    assert.deepEqual(offer.targetKinds, ['account', 'message']);
    assert.equal(offer.service.name, 'Labels of Example');
    assert.deepEqual(offer.reporterRoles, ['account']);
  });

  it('says when the labeler takes no reports, or there is none', async () => {
    const none = await rejectionOf(aSender({}, { reasonTypes: [] }).sender.readOffer());
    assert.ok(isRefusedError(none) && none.problemName === 'not-accepting');
    const unknown = await rejectionOf(aSender({ labelerDid: 'did:plc:nobody' }).sender.readOffer());
    assert.ok(isRefusedError(unknown) && unknown.problemName === 'not-found');
  });

  it('takes a session that has expired for one, and asks for the token anew each time', async () => {
    const tokens = ['old', 'token-of-robin', 'token-of-robin'];
    const { pds, sender } = aSender({ accessToken: async () => tokens.shift()! });
    pds.next('GET', answer(400, { error: 'ExpiredToken', message: 'Token has expired' }));
    const error = await rejectionOf(sender.submitFlag(aDraftAbout([aRecord()])));
    assert.ok(isRefusedError(error));
    assert.deepEqual(
      [error.problemName, error.problem.status, error.problem.detail],
      ['unauthenticated', 401, 'Token has expired'],
    );
    assert.equal((await sender.submitFlag(aDraftAbout([aRecord()]))).reports.length, 1);
  });
});
