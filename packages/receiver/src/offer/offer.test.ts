import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Offer, read } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';
import { DIALOG_LANGUAGES } from '@report-this/strings/dialog';
import { buildOffer, offeredOf } from './build-offer.ts';
import { GROUPS } from './groups.ts';
import { negotiate } from './negotiate.ts';
import { OFFER_DEFAULTS, type OfferConfig } from './offer-config.ts';

const build = (config: Partial<OfferConfig> = {}, locale = 'en') =>
  buildOffer({ ...OFFER_DEFAULTS, ...config }, 'https://shop.example/report-this', locale);

describe('the default offer', () => {
  it('lists each of the 81 reasons once, in twelve groups', () => {
    const listed = build().groups.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    assert.equal(Object.keys(GROUPS).length, 12);
    assert.equal(listed.length, 81);
    assert.deepEqual([...listed].sort(), REASONS.map(({ code }) => code as string).sort());
  });

  it('has the form that the protocol has in each language', () => {
    for (const locale of Object.keys(OFFER_DEFAULTS.labels))
      assert.ok(read(Offer, build({}, locale)).ok, locale);
  });

  for (const [locale, load] of Object.entries(DIALOG_LANGUAGES)) {
    it(`says in ${locale} what the dialog says where it cannot read an offer`, async () => {
      const { groups, goodFaith } = (await (await load()).list()).strings;
      const offer = build({}, locale);
      assert.deepEqual(
        offer.groups.map(({ code, label }) => [code, label]),
        Object.entries(groups).map(([code, [label]]) => [code, label]),
      );
      assert.equal(offer.goodFaith.text, goodFaith);
    });
  }

  it('lets every reason be unsure, and leaves out no trait', () => {
    const offered = new Map(
      build().groups.flatMap(({ reasons }) => reasons.map((reason) => [reason.code, reason])),
    );
    for (const { code, bases, traits } of REASONS) {
      assert.deepEqual(offered.get(code)!.bases, [...bases, 'unsure']);
      assert.deepEqual(offered.get(code)!.traits, traits);
    }
  });

  it('gives each group a default reason of its own list', () => {
    for (const { reason, reasons } of build().groups) assert.ok(reasons.some(({ code }) => code === reason));
  });
});

describe('the words of an offer', () => {
  const languages = Object.entries(OFFER_DEFAULTS.labels);
  const wordsOf = (language: (typeof languages)[number][1]) => [
    ...Object.values(language.groups),
    ...Object.values(language.reasons),
  ];

  it('are short, and no two labels of a group are the same', () => {
    for (const [locale, language] of languages) {
      for (const { label, help } of wordsOf(language)) {
        assert.ok(label.length <= 40, `${locale}: ${label}`);
        assert.ok(help.length <= 100, `${locale}: ${help}`);
        assert.ok(/[.،۔]$/.test(help) && !/[!]/.test(help + label), `${locale}: ${help}`);
      }
      for (const codes of Object.values(GROUPS)) {
        const labels = codes.map((code) => language.reasons[code].label);
        assert.equal(new Set(labels).size, labels.length, `${locale}: ${labels.join()}`);
      }
    }
  });

  it('are plain: no words of lawyers or of forms', () => {
    const english = wordsOf(OFFER_DEFAULTS.labels.en!).map(({ label, help }) => `${label} ${help}`);
    for (const text of english) assert.doesNotMatch(text, /violat|infring|submit|pursuant|content policy/i);
  });

  it('are in the script of the language', () => {
    for (const { label, help } of wordsOf(OFFER_DEFAULTS.labels.ar!)) {
      assert.match(label, /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u);
      assert.match(help, /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u);
    }
  });

  it('differ between languages', () => {
    const [english, dutch] = [OFFER_DEFAULTS.labels.en!, OFFER_DEFAULTS.labels.nl!].map(wordsOf);
    const same = english!.filter(({ help }, index) => help === dutch![index]!.help);
    assert.deepEqual(same, []);
  });

  it('name each text of good faith by an id of its own', () => {
    const ids = languages.map(([, { goodFaith }]) => goodFaith.textId);
    assert.equal(new Set(ids).size, languages.length);
  });
});

describe('a configured offer', () => {
  const rude = {
    code: 'x-acme.rude',
    group: 'harassment',
    bases: ['terms'],
    priority: 'high',
    traits: [],
    words: { en: { label: 'Rude to staff', help: 'Rude to people who work here.' } },
  } as const;

  it('offers reasons of its own where it says so', () => {
    const config = { ...OFFER_DEFAULTS, vendorReasons: [rude] };
    const group = build(config).groups.find(({ code }) => code === 'harassment')!;
    assert.deepEqual(group.reasons.at(-1), {
      code: 'x-acme.rude',
      label: 'Rude to staff',
      help: 'Rude to people who work here.',
      bases: ['terms', 'unsure'],
      traits: [],
    });
    assert.equal(offeredOf(config).reasons.get('x-acme.rude')!.priority, 'high');
  });

  it('takes only the reasons of its groups', () => {
    const offered = offeredOf({ ...OFFER_DEFAULTS, groups: ['spam'], vendorReasons: [rude] });
    assert.deepEqual([...offered.reasons.keys()], [...GROUPS.spam]);
  });

  it('must be one that the protocol allows', () => {
    assert.throws(() => build({ reporterRoles: ['identified'] }), /anonymous/);
    assert.throws(() => build({ service: { name: '' } }), /service/);
    assert.throws(() => build({ maxTargets: 0 }), /limits/);
  });
});

describe('negotiating a language', () => {
  const locales = ['en', 'nl', 'pt-BR', 'nb'];
  for (const [header, expected] of [
    [null, 'en'],
    ['', 'en'],
    ['nl', 'nl'],
    ['NL-be', 'nl'],
    ['fr, nl;q=0.5', 'nl'],
    ['nl;q=0.1, en;q=0.9', 'en'],
    ['nl;q=0, fr', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'en'],
    ['nn-NO', 'nb'],
    ['no', 'nb'],
    ['*', 'en'],
    ['fr, *;q=0.1', 'en'],
    [',;q=x,nl;q=,', 'en'],
    [`${'x,'.repeat(5000)}nl`, 'en'],
  ] as const) {
    it(`takes ${expected} for ${String(header).slice(0, 30)}`, () =>
      assert.equal(negotiate(header, locales), expected));
  }
});
