import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anOffer } from '@report-this/client/testing';
import type { Offer } from '@report-this/protocol';
import { type Found, folded, search } from '../src/dialog/parts/search.ts';

const reason = (code: string, label: string, help?: string) => ({
  code,
  label,
  ...(help && { help }),
  bases: [],
  traits: [],
});

/** An offer in a language: groups of a label with the labels of their reasons. */
function offerOf(locale: string, groups: Record<string, string[]>): Offer {
  return anOffer({
    locale,
    groups: Object.entries(groups).map(([label, reasons], group) => ({
      code: `g${group}`,
      label,
      reason: `terms.g${group}`,
      reasons: reasons.map((it, index) => reason(`terms.g${group}_${index}`, it)),
    })),
  });
}

const words = (found: Found[]) =>
  found.map(({ group, reason }) => (reason ? `${group.label}/${reason.label}` : group.label));

describe('searching the reasons', () => {
  const offer = offerOf('en', {
    'Spam or scam': ['Spam', 'Fake shop', 'Phishing for passwords'],
    'Hate and defamation': ['Hate against a group', 'Defamation of a person'],
    'Self-harm': ['Self-harm'],
  });

  it('finds groups and the reasons in them by the beginning of words', () => {
    assert.deepEqual(words(search(offer, 'spam')), [
      'Spam or scam',
      'Spam or scam/Spam',
      'Spam or scam/Fake shop',
      'Spam or scam/Phishing for passwords',
    ]);
    assert.deepEqual(words(search(offer, 'phish')), ['Spam or scam/Phishing for passwords']);
  });

  it('puts first what says it itself, before what only its group says', () => {
    assert.deepEqual(words(search(offer, 'hate')).slice(0, 2), [
      'Hate and defamation',
      'Hate and defamation/Hate against a group',
    ]);
  });

  it('wants every word, in any order', () => {
    assert.deepEqual(words(search(offer, 'passwords phishing')), ['Spam or scam/Phishing for passwords']);
    assert.deepEqual(search(offer, 'passwords hate'), []);
  });

  it('does not name a reason beside the group that has no other', () => {
    assert.deepEqual(words(search(offer, 'self-harm')), ['Self-harm']);
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(search(offer, ''), []);
    assert.deepEqual(search(offer, ' … '), []);
  });

  it('looks into the help, after the labels', () => {
    const { groups } = anOffer();
    const group = { ...groups[0]!, label: 'Spam', help: 'Unwanted hats' };
    const other = { ...groups[1]!, label: 'Hats', help: 'All of them' };
    assert.deepEqual(
      search(anOffer({ groups: [group, other] }), 'hats').map(({ group: { label } }) => label),
      ['Hats', 'Spam'],
    );
  });

  it('looks within words from three letters on, for languages that write words together', () => {
    const german = offerOf('de', { Urheberrechtsverletzung: ['x'], Gewalt: ['y'] });
    assert.deepEqual(words(search(german, 'recht')), ['Urheberrechtsverletzung']);
    assert.deepEqual(search(german, 're'), []);
  });

  for (const [language, label, typed] of [
    ['fr', 'Harcèlement à l’école', 'harcelement a l’ecole'],
    ['de', 'Beschimpfung auf der Straße', 'STRASSE'],
    ['da', 'Børn i fare', 'born'],
    ['pl', 'Groźby i przemoc, złość', 'zlosc'],
    ['tr', 'Kişisel bilgiler ve ISI', 'ısı'],
    ['tr', 'Çıplaklık', 'ciplaklik'],
    ['el', 'Απειλές', 'απειλεσ'],
    ['el', 'Βία', 'βια'],
    ['uk', 'Шахрайство', 'ШАХРАЙ'],
    ['cs', 'Šíření nenávisti', 'sireni'],
    ['ar', 'إِساءة', 'اساءه'],
    ['fa', 'آزارِ کودک', 'ازار كودك'],
    ['he', 'אִיּוּם', 'איומ'],
    ['ur', 'دھمکی', 'دھمكي'],
    ['is', 'Ofbeldi gegn börnum', 'bornum'],
    ['mt', 'Mibegħda', 'mibeghda'],
    ['hu', 'Erőszak', 'eroszak'],
    ['ga', 'Foréigean', 'foreigean'],
  ] as const) {
    it(`finds “${label}” (${language}) for “${typed}”`, () => {
      assert.deepEqual(words(search(offerOf(language, { [label]: ['x'], Zzz: ['y'] }), typed)), [label]);
    });
  }

  it('folds the same text to the same letters, however it is composed', () => {
    assert.equal(folded('Ångström', 'sv'), folded('A\u030angstro\u0308m', 'sv'));
  });
});
