import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reasonOf, REASONS } from '@report-this/protocol/reasons';
import {
  CLASSIC,
  CLASSIC_REASONS,
  classicTypeOf,
  isForAuthority,
  meaningOf as meaningOfType,
  OZONE,
  OZONE_REASONS,
  typeFor,
} from '../src/atproto/reason-types.ts';
import { harmOf, HARMS, isGeneral, meaningOf as meaningOfHarm } from '../src/matrix/harms.ts';

/** The list of `tools.ozone.report.defs`, by group. */
const OZONE_LIST = `reasonAppeal reasonOther
  reasonViolenceAnimal reasonViolenceThreats reasonViolenceGraphicContent reasonViolenceGlorification
  reasonViolenceExtremistContent reasonViolenceTrafficking reasonViolenceOther
  reasonSexualAbuseContent reasonSexualNCII reasonSexualDeepfake reasonSexualAnimal reasonSexualUnlabeled reasonSexualOther
  reasonChildSafetyCSAM reasonChildSafetyGroom reasonChildSafetyPrivacy reasonChildSafetyHarassment reasonChildSafetyOther
  reasonHarassmentTroll reasonHarassmentTargeted reasonHarassmentHateSpeech reasonHarassmentDoxxing reasonHarassmentOther
  reasonMisleadingBot reasonMisleadingImpersonation reasonMisleadingSpam reasonMisleadingScam reasonMisleadingElections
  reasonMisleadingOther
  reasonRuleSiteSecurity reasonRuleProhibitedSales reasonRuleBanEvasion reasonRuleOther
  reasonSelfHarmContent reasonSelfHarmED reasonSelfHarmStunts reasonSelfHarmSubstances reasonSelfHarmOther`.split(
  /\s+/,
);
const CLASSIC_LIST =
  'reasonSpam reasonViolation reasonMisleading reasonSexual reasonRude reasonOther reasonAppeal'.split(' ');

/** The list of MSC4456. */
const HARM_LIST = `m.spam m.spam.fraud m.spam.impersonation m.spam.election_interference m.spam.flooding
  m.adult m.adult.sexual_abuse m.adult.ncii m.adult.deepfake m.adult.animal_sexual_abuse m.adult.sexual_violence
  m.harassment m.harassment.trolling m.harassment.targeted m.harassment.hate m.harassment.doxxing
  m.violence m.violence.animal_welfare m.violence.threats m.violence.graphic m.violence.glorification m.violence.extremist
  m.violence.human_trafficking m.violence.domestic
  m.child_safety m.child_safety.csam m.child_safety.grooming m.child_safety.privacy_violation m.child_safety.harassment
  m.danger m.danger.self_harm m.danger.eating_disorder m.danger.challenges m.danger.substance_abuse
  m.tos m.tos.hacking m.tos.prohibited m.tos.ban_evasion`.split(/\s+/);

describe('reasons of the AT Protocol', () => {
  it('all have a meaning here, and no others', () => {
    assert.equal(OZONE_LIST.length, 40);
    assert.deepEqual(Object.keys(OZONE_REASONS).sort(), [...OZONE_LIST].sort());
    assert.deepEqual(Object.keys(CLASSIC_REASONS).sort(), [...CLASSIC_LIST].sort());
  });

  it('mean a reason of ours that is called the same there, or none where theirs is more general', () => {
    const general = ['ViolenceOther', 'ChildSafetyOther', 'MisleadingOther', 'SelfHarmOther'];
    for (const name of OZONE_LIST.filter((it) => it !== 'reasonAppeal')) {
      const meaning = meaningOfType(OZONE + name);
      assert.ok(meaning !== 'appeal');
      const isGeneral = general.includes(name.slice('reason'.length));
      assert.equal(reasonOf(meaning.reason)!.atproto, OZONE + (isGeneral ? 'reasonOther' : name), name);
    }
  });

  it('are an appeal, and no flag, where they say so', () => {
    assert.equal(meaningOfType(`${OZONE}reasonAppeal`), 'appeal');
    assert.equal(meaningOfType(`${CLASSIC}reasonAppeal`), 'appeal');
  });

  it('are unspecified where nobody knows them', () => {
    for (const type of [`${OZONE}reasonNew`, 'reasonSpam', '', 'constructor', `${CLASSIC}toString`]) {
      assert.deepEqual(meaningOfType(type), { reason: 'other.unspecified' });
    }
  });

  it('exist for each of ours, and have a classic one', () => {
    for (const { code, atproto } of REASONS) {
      assert.equal(typeFor(code, undefined), atproto);
      assert.ok(OZONE_LIST.includes(atproto.slice(OZONE.length)), atproto);
      assert.ok(CLASSIC_LIST.includes(classicTypeOf(atproto).slice(CLASSIC.length)), atproto);
    }
  });

  it('step down to what a labeler takes, one step at a time', () => {
    assert.equal(typeFor('cyber.ncii', [`${OZONE}reasonSexualNCII`]), `${OZONE}reasonSexualNCII`);
    assert.equal(typeFor('cyber.ncii', [`${CLASSIC}reasonSexual`]), `${CLASSIC}reasonSexual`);
    assert.equal(typeFor('cyber.ncii', [`${CLASSIC}reasonOther`]), `${CLASSIC}reasonOther`);
    assert.equal(typeFor('cyber.ncii', [`${CLASSIC}reasonSpam`]), undefined);
    assert.equal(typeFor('cyber.ncii', []), undefined);
    assert.equal(typeFor('x-acme.rule', undefined), `${OZONE}reasonOther`);
  });

  it('are kept for the moderation authority where children and extremism are concerned', () => {
    assert.deepEqual(
      OZONE_LIST.filter((name) => isForAuthority(OZONE + name)),
      [
        'reasonViolenceExtremistContent',
        'reasonChildSafetyCSAM',
        'reasonChildSafetyGroom',
        'reasonChildSafetyOther',
      ],
    );
  });
});

describe('harms of Matrix', () => {
  it('all have a meaning here, and no others', () => {
    assert.equal(HARM_LIST.length, 38);
    assert.deepEqual(Object.keys(HARMS).sort(), [...HARM_LIST].sort());
  });

  it('mean a reason of ours that is called the same there, or none where theirs is more general', () => {
    for (const harm of HARM_LIST) {
      const isTooGeneral = ['m.violence', 'm.child_safety', 'm.danger'].includes(harm);
      assert.equal(reasonOf(meaningOfHarm(harm).reason)!.matrix, isTooGeneral ? 'm.tos' : harm);
    }
  });

  it('mean the same under their unstable names', () => {
    for (const harm of HARM_LIST) {
      assert.deepEqual(meaningOfHarm(harm.replace(/^m/, 'org.matrix.msc4456')), meaningOfHarm(harm));
    }
  });

  it('mean their group where nobody knows the finer one, and nothing where nobody knows them', () => {
    assert.equal(meaningOfHarm('m.spam.by_carrier_pigeon').reason, 'terms.spam');
    assert.deepEqual(meaningOfHarm('m.child_safety.new').aggravators, ['minorInvolved']);
    for (const harm of ['com.example.harm', 'm', 'm.other', 'constructor', '']) {
      assert.deepEqual(meaningOfHarm(harm), { reason: 'other.unspecified' });
    }
  });

  it('exist for each of ours, in both namespaces', () => {
    for (const { code, matrix } of REASONS) {
      assert.ok(HARM_LIST.includes(harmOf(code, true)), code);
      assert.equal(harmOf(code, true), matrix);
      assert.equal(harmOf(code, false), `org.matrix.msc4456.${matrix.slice(2)}`);
    }
  });

  it('are general where their name has no finer part', () => {
    assert.deepEqual(HARM_LIST.filter(isGeneral), [
      'm.spam',
      'm.adult',
      'm.harassment',
      'm.violence',
      'm.child_safety',
      'm.danger',
      'm.tos',
    ]);
    assert.ok(isGeneral('org.matrix.msc4456.tos'));
  });
});
