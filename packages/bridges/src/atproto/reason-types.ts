import { nearestReason } from '@report-this/protocol/reasons';
import { type Code, CONCERNS_A_CHILD, type Meaning, UNKNOWN } from '../reason-map.ts';

/** The namespace of the fine reasons, and that of the seven which labelers have always known. */
export const OZONE = 'tools.ozone.report.defs#';
export const CLASSIC = 'com.atproto.moderation.defs#';

/** The seven classic reasons and what they mean here. An appeal is no flag. */
export const CLASSIC_REASONS = {
  reasonSpam: { reason: 'terms.spam' },
  reasonViolation: { reason: 'terms.other' },
  reasonMisleading: UNKNOWN,
  reasonSexual: { reason: 'terms.adult_sexual' },
  reasonRude: { reason: 'terms.incivility' },
  reasonOther: UNKNOWN,
  reasonAppeal: 'appeal',
} as const satisfies Record<string, Meaning | 'appeal'>;
export type ClassicReason = keyof typeof CLASSIC_REASONS;

interface OzoneReason {
  readonly meaning: Meaning | 'appeal';
  /** The classic reason for labelers that do not know this one. */
  readonly classic: ClassicReason;
  /** Only for the moderation authority of the application, never for a third party's labeler. */
  readonly isForAuthority?: true;
}

const row = (reason: Code, classic: ClassicReason): OzoneReason => ({ meaning: { reason }, classic });
const authority = (meaning: Meaning, classic: ClassicReason): OzoneReason => ({
  meaning,
  classic,
  isForAuthority: true,
});

/** The forty fine reasons of `tools.ozone.report.defs`. */
export const OZONE_REASONS = {
  reasonAppeal: { meaning: 'appeal', classic: 'reasonAppeal' },
  reasonOther: { meaning: UNKNOWN, classic: 'reasonOther' },
  reasonViolenceAnimal: row('animal.harm', 'reasonViolation'),
  reasonViolenceThreats: row('violence.threat', 'reasonViolation'),
  reasonViolenceGraphicContent: row('violence.graphic', 'reasonViolation'),
  reasonViolenceGlorification: row('violence.glorification', 'reasonViolation'),
  reasonViolenceExtremistContent: authority({ reason: 'terrorism.other' }, 'reasonViolation'),
  reasonViolenceTrafficking: row('violence.trafficking', 'reasonViolation'),
  reasonViolenceOther: { meaning: UNKNOWN, classic: 'reasonViolation' },
  reasonSexualAbuseContent: row('sexual.adult_abuse', 'reasonSexual'),
  reasonSexualNCII: row('cyber.ncii', 'reasonSexual'),
  reasonSexualDeepfake: row('cyber.ncii_synthetic', 'reasonSexual'),
  reasonSexualAnimal: row('sexual.animal', 'reasonSexual'),
  reasonSexualUnlabeled: row('terms.adult_sexual', 'reasonSexual'),
  reasonSexualOther: row('sexual.violence', 'reasonSexual'),
  reasonChildSafetyCSAM: authority({ reason: 'child.csam' }, 'reasonViolation'),
  reasonChildSafetyGroom: authority({ reason: 'child.grooming' }, 'reasonViolation'),
  reasonChildSafetyPrivacy: row('child.privacy', 'reasonViolation'),
  reasonChildSafetyHarassment: row('child.bullying', 'reasonViolation'),
  reasonChildSafetyOther: authority(CONCERNS_A_CHILD, 'reasonViolation'),
  reasonHarassmentTroll: row('cyber.bullying', 'reasonRude'),
  reasonHarassmentTargeted: row('cyber.harassment', 'reasonRude'),
  reasonHarassmentHateSpeech: row('speech.hate', 'reasonRude'),
  reasonHarassmentDoxxing: row('privacy.doxxing', 'reasonRude'),
  reasonHarassmentOther: row('terms.incivility', 'reasonRude'),
  reasonMisleadingBot: row('fraud.inauthentic_account', 'reasonMisleading'),
  reasonMisleadingImpersonation: row('fraud.impersonation', 'reasonMisleading'),
  reasonMisleadingSpam: row('terms.spam', 'reasonSpam'),
  reasonMisleadingScam: row('fraud.other', 'reasonMisleading'),
  reasonMisleadingElections: row('civic.disinformation', 'reasonMisleading'),
  reasonMisleadingOther: { meaning: UNKNOWN, classic: 'reasonMisleading' },
  reasonRuleSiteSecurity: row('terms.platform_abuse', 'reasonViolation'),
  reasonRuleProhibitedSales: row('product.prohibited', 'reasonViolation'),
  reasonRuleBanEvasion: row('terms.ban_evasion', 'reasonViolation'),
  reasonRuleOther: row('terms.other', 'reasonViolation'),
  reasonSelfHarmContent: row('selfharm.self_injury', 'reasonViolation'),
  reasonSelfHarmED: row('selfharm.eating_disorder', 'reasonViolation'),
  reasonSelfHarmStunts: row('child.dangerous_challenge', 'reasonViolation'),
  reasonSelfHarmSubstances: row('selfharm.substances', 'reasonViolation'),
  reasonSelfHarmOther: { meaning: UNKNOWN, classic: 'reasonViolation' },
} as const satisfies Record<string, OzoneReason>;

/** A fine reason by its name in the namespace; undefined for a name that the list does not have. */
function ozoneReason(type: string): OzoneReason | undefined {
  const name = type.startsWith(OZONE) ? type.slice(OZONE.length) : '';
  return Object.hasOwn(OZONE_REASONS, name) ? OZONE_REASONS[name as keyof typeof OZONE_REASONS] : undefined;
}

/** Tells whether reports of this type are only for the application's moderation authority. */
export function isForAuthority(type: string): boolean {
  return ozoneReason(type)?.isForAuthority ?? false;
}

/** The classic type that stands for a fine one, for labelers that do not know it. */
export function classicTypeOf(type: string): string {
  return CLASSIC + (ozoneReason(type)?.classic ?? 'reasonOther');
}

/**
 * The report type of a reason at a labeler: the fine one, else its classic one, else the general one; undefined when the
 * labeler takes none of them. Without a list a labeler takes every type.
 */
export function typeFor(reason: string, accepted: readonly string[] | undefined): string | undefined {
  const fine = nearestReason(reason).atproto;
  if (!accepted) return fine;
  const candidates = [fine, classicTypeOf(fine), `${OZONE}reasonOther`, `${CLASSIC}reasonOther`];
  return candidates.find((type) => accepted.includes(type));
}

/** What a report type means here; types that nobody knows are `other.unspecified`. */
export function meaningOf(type: string): Meaning | 'appeal' {
  const name = type.startsWith(CLASSIC) ? type.slice(CLASSIC.length) : '';
  if (Object.hasOwn(CLASSIC_REASONS, name)) return CLASSIC_REASONS[name as ClassicReason];
  return ozoneReason(type)?.meaning ?? UNKNOWN;
}
