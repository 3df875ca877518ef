import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anOffer, anOfferedGroup, anOfferedReason, aTarget } from '@report-this/client/testing';
import { FlagDraft, Offer, read, Uuid } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import { strings } from '@report-this/strings/dialog/list/en';
import { defaultOffer } from '../src/dialog/default-offer.ts';
import { type Draft, EMPTY_DRAFT } from '../src/dialog/draft.ts';
import { type FlagContext, flagDraftOf } from '../src/dialog/flag-draft.ts';
import { flagId } from '../src/dialog/flag-id.ts';
import type { OfferedState } from '../src/dialog/flow-state.ts';
import { noticeDraftOf } from '../src/dialog/notice-draft.ts';

const AT = '2026-11-21T09:30:00.000Z';
const context = {
  target: aTarget(),
  reporter: undefined,
  language: 'nl',
  pageUrl: 'https://shop.example/',
  at: AT,
};
const withDraft = (change: Partial<Draft>, offer = anOffer()): OfferedState => ({
  step: 'sending',
  from: 'legal',
  offer,
  source: 'receiver',
  draft: { ...EMPTY_DRAFT, ...change },
});
/** What is sent: a notice when the person says that it is illegal. */
const flagOf = (
  change: Partial<Draft>,
  { offer, ...said }: Partial<FlagContext> & { offer?: Offer } = {},
) => {
  const state = withDraft(change, offer);
  const whole = { ...context, ...said };
  const flag = flagDraftOf(state, whole);
  return change.isIllegal ? noticeDraftOf(flag, state, whole) : flag;
};
const claimOf = (change: Partial<Draft>, offer?: Offer) => flagOf(change, offer && { offer }).claim;

describe('a form as a flag', () => {
  it('is valid in the protocol, as a report and as a notice', () => {
    const notice = {
      group: 'speech',
      isIllegal: true,
      explanation: 'Hate.',
      name: 'Ana',
      email: 'ana@example.org',
    };
    for (const change of [{ group: 'terms' }, notice]) {
      const flag = flagOf(change, { excerpt: 'Buy now!' });
      assert.deepEqual(read(FlagDraft, flag), { ok: true, value: flag });
    }
  });

  it('rests on the terms where the reason is one of them, else is unsure; on the law only when the person says so', () => {
    assert.equal(claimOf({ group: 'terms' }).basis, 'terms');
    assert.equal(claimOf({ group: 'child' }).basis, 'unsure');
    assert.equal(claimOf({ group: 'terms', isIllegal: true }).basis, 'illegal');
  });

  it('carries the group’s reason, or the finer one', () => {
    assert.equal(claimOf({ group: 'speech' }).reason, 'speech.hate');
    assert.equal(claimOf({ group: 'speech', reason: 'speech.defamation' }).reason, 'speech.defamation');
  });

  it('takes a group whose own reason is not among its reasons', () => {
    const offer = anOffer({
      groups: [anOfferedGroup({ reason: 'terms.other', reasons: [anOfferedReason()] })],
    });
    assert.deepEqual(claimOf({ group: 'terms' }, offer), { basis: 'unsure', reason: 'terms.other' });
  });

  it('names the very text of good faith that was shown', () => {
    const claim = claimOf({ group: 'speech', isIllegal: true });
    assert.deepEqual(claim.goodFaith, { textId: 'good-faith-1', locale: 'en', at: AT });
  });

  it('names the reporter of a notice only, and not of an exempt one', () => {
    const roleOf = (change: Partial<Draft>) =>
      flagOf({ name: 'Ana', email: 'ana@example.org', ...change }).reporter.role;
    assert.equal(roleOf({ group: 'speech', isIllegal: true }), 'identified');
    assert.equal(roleOf({ group: 'speech', isIllegal: true, isAnonymous: true }), 'anonymous');
    assert.equal(roleOf({ group: 'child', isIllegal: true }), 'anonymous');
    assert.equal(roleOf({ group: 'terms' }), 'anonymous');
  });

  it('says whose work it is, where that matters', () => {
    const rights = { capacity: 'authorised', work: 'Harbour at Dawn' } as const;
    const reasons = [
      anOfferedReason({ code: 'ip.copyright', bases: ['illegal'], traits: ['rights-holder'] }),
    ];
    const offer = anOffer({
      groups: [anOfferedGroup({ code: 'ip', reason: 'ip.copyright', reasons }), anOfferedGroup()],
    });
    assert.deepEqual(claimOf({ group: 'ip', isIllegal: true, ...rights }, offer).rights, rights);
    assert.equal(claimOf({ group: 'ip', isIllegal: true, work: 'Harbour at Dawn' }, offer).rights, undefined);
    assert.equal(claimOf({ group: 'terms', isIllegal: true, ...rights }, offer).rights, undefined);
  });

  it('says who the host says', () => {
    const reporter = { role: 'account', assertion: 'jwt' } as const;
    assert.equal(flagOf({ group: 'terms' }, { reporter }).reporter, reporter);
    assert.equal(flagOf({ group: 'speech', isIllegal: true }, { reporter }).reporter, reporter);
  });

  it('keeps what the target said, but never copies dangerous content', () => {
    const snapshotOf = (group: string) => flagOf({ group }, { excerpt: 'Buy now!' }).targets[0]!.snapshot;
    assert.deepEqual(snapshotOf('terms'), { text: 'Buy now!', capturedAt: AT });
    assert.equal(snapshotOf('child'), undefined);
  });
});

describe('what the target said', () => {
  for (const excerpt of [`a${'😀'.repeat(6000)}`, 'half of one: \uD83D'])
    it(`is sent in whole characters: ${excerpt.slice(0, 3)}…`, () => {
      const flag = flagOf({ group: 'terms' }, { excerpt });
      assert.deepEqual(read(FlagDraft, flag), { ok: true, value: flag });
      const { text } = flag.targets[0]!.snapshot!;
      assert.ok(excerpt.startsWith(text));
      assert.ok(text.length > 9 && text.length <= 10_000);
    });
});

describe('the built-in offer', () => {
  const offer = defaultOffer(strings, 'en', 'https://shop.example/report-this');

  it('is an offer of the protocol with twelve groups', () => {
    assert.deepEqual(read(Offer, offer), { ok: true, value: offer });
    assert.equal(offer.groups.length, 12);
  });

  it('says of each reason what the protocol says', () => {
    for (const { reason, reasons } of offer.groups) {
      const known = reasonOf(reason);
      assert.ok(known, reason);
      assert.deepEqual([reasons[0]!.bases, reasons[0]!.traits], [known.bases, known.traits], reason);
    }
  });
});

describe('the name of a flag', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    const id = flagId(Date.parse('2026-11-21T09:30:00Z'), new Uint8Array(10).fill(255));
    assert.equal(id, '01a1fd70-f1c0-7fff-bfff-ffffffffffff');
    for (let byte = 0; byte < 256; byte++)
      assert.ok(read(Uuid, flagId(byte * 1e10, new Uint8Array(10).fill(byte))).ok);
  });
});
