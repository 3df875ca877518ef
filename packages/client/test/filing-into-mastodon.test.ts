import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import { anId, answer } from '@report-this/client/testing';
import { createMastodonSender, type MastodonSenderOptions } from '@report-this/client/transports/mastodon';
import { rejectionOf } from './clients.test-helper.ts';
import { aDraftAbout, aStatus, fakeMastodon, parts } from './other-systems.test-helper.ts';

function aSender(options: Partial<MastodonSenderOptions> = {}) {
  const mastodon = fakeMastodon();
  const sender = createMastodonSender({ instance: 'https://social.example', ...parts(mastodon), ...options });
  return { mastodon, sender };
}

describe('filing into Mastodon', () => {
  it('looks the status up, reports its author with it, and hands over the id', async () => {
    const { mastodon, sender } = aSender();
    const forwarded = await sender.submitFlag(aDraftAbout([aStatus(1)]), { id: anId(7) });
    assert.deepEqual(forwarded, {
      status: 'forwarded',
      flagId: anId(7),
      to: 'social.example',
      reports: [{ targets: [0], id: '4001' }],
      leftOut: [],
      isRepeat: false,
    });
    assert.deepEqual(mastodon.transcript, ['GET /api/v2/search → 200', 'POST /api/v1/reports → 200']);
    assert.deepEqual(mastodon.filed, [
      {
        account_id: '7',
        status_ids: ['101'],
        comment: '[terms.spam] I am [reporter] of [reporter]: write to [reporter].',
        forward: false,
        category: 'spam',
      },
    ]);
  });

  it('makes one report per author, and says which targets it knows nothing of', async () => {
    const { sender, mastodon } = aSender();
    const targets = [
      aStatus(1),
      aStatus(2),
      { kind: 'post', uri: 'https://far.example/notes/9' },
      { kind: 'post', uri: 'https://far.example/notes/404' },
      { kind: 'account', uri: 'acct:eve@far.example' },
      { kind: 'account', url: 'https://social.example/users/mallory' },
      { kind: 'account', url: 'https://far.example/@eve', author: { handle: '@eve@far.example' } },
      { kind: 'account', uri: 'acct:nobody@far.example' },
      { kind: 'comment', ref: { type: 'comment', id: '7' } },
    ];
    const { reports, leftOut } = await sender.submitFlag(aDraftAbout(targets));
    assert.deepEqual(reports, [
      { targets: [0, 1, 5], id: '4001' },
      { targets: [2, 4, 6], id: '4002' },
    ]);
    assert.deepEqual(leftOut, [
      { target: 3, why: 'unknownAccount' },
      { target: 7, why: 'unknownAccount' },
      { target: 8, why: 'unknownAccount' },
    ]);
    assert.equal(mastodon.filed.length, 2);
  });

  it('takes several finds for none: they are of words, not of an address', async () => {
    const { sender, mastodon } = aSender();
    const statuses = [1, 2].map((id) => ({ id: `10${id}`, account: { id: '7' } }));
    mastodon.next('GET /api/v2/search', answer(200, { accounts: [], statuses }));
    const error = await rejectionOf(sender.submitFlag(aDraftAbout([aStatus(1)])));
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual(error.issues, [
      { pointer: '/targets/0', code: 'unknownAccount', detail: 'names no account that the server knows' },
    ]);
    assert.deepEqual(mastodon.filed, []);
  });

  it('names the rules that the server has, and no others', async () => {
    const { sender, mastodon } = aSender();
    const claim = { reason: 'terms.other', policyIds: ['1', 'house-rule-9'] };
    await sender.submitFlag(aDraftAbout([aStatus(1)], claim));
    const [report] = mastodon.filed as { category: string; rule_ids: string[] }[];
    assert.deepEqual([report?.category, report?.rule_ids], ['violation', ['1']]);
  });

  it('files what is against the law as that, and tells the other server only when that is chosen', async () => {
    const { sender, mastodon } = aSender({ isForwarded: true });
    await sender.submitFlag(aDraftAbout([aStatus(1)], { basis: 'illegal', reason: 'speech.hate' }));
    const [report] = mastodon.filed as { category: string; forward: boolean }[];
    assert.deepEqual([report?.category, report?.forward], ['legal', true]);
  });

  it('gives a lookup that is forbidden for what it is, and files nothing', async () => {
    const { sender, mastodon } = aSender({ accessToken: 'old' });
    const error = await rejectionOf(sender.submitFlag(aDraftAbout([aStatus(1)])));
    assert.ok(isRefusedError(error));
    assert.deepEqual([error.problemName, error.retryable], ['unauthenticated', false]);
    assert.deepEqual(mastodon.filed, []);
  });

  it('offers what its categories say, its rules as policies, and accounts only', async () => {
    const { sender, mastodon } = aSender();
    const offer = await sender.readOffer({ locale: 'nl' });
    assert.deepEqual(
      offer.groups.map(({ code, reasons }) => [code, reasons.map((reason) => reason.code)]),
      [
        ['spam', ['terms.spam']],
        ['rules', ['terms.other']],
        ['other', ['other.unspecified']],
      ],
    );
    assert.equal(offer.service.name, 'Social Example');
    assert.deepEqual(offer.reporterRoles, ['account']);
    assert.deepEqual(
      offer.policies?.map(({ id, title }) => [id, [...title].length]),
      [
        ['1', 8],
        ['2', 200],
      ],
    );
    assert.deepEqual(offer.extensions, []);
    // the words are English whatever is asked: the offer says so
    assert.deepEqual([offer.locale, mastodon.asked[0]?.headers.get('accept-language')], ['en', 'nl']);
    assert.equal(mastodon.asked[0]?.headers.get('authorization'), null);
  });

  it('takes every explanation that the offer allows without a cut', async () => {
    const { sender, mastodon } = aSender();
    const { limits } = await sender.readOffer();
    const explanation = 'é'.repeat(limits.explanation);
    await sender.submitFlag(aDraftAbout([aStatus(1)], { reason: 'other.unspecified', explanation }));
    const [report] = mastodon.filed as { comment: string }[];
    assert.equal(report?.comment, `[other.unspecified] ${explanation}`);
  });
});
