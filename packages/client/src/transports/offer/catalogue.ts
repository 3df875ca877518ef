import type { REASONS } from '@report-this/protocol/reasons';

/**
 * The reasons that other systems can tell apart, in the groups that a form shows first. The first of a group is the one
 * that a flag carries when nobody chose a finer one.
 */
export const GROUPS = {
  spam: ['terms.spam', 'terms.flooding', 'fraud.other'],
  harassment: ['cyber.harassment', 'cyber.bullying', 'terms.incivility'],
  hate: ['speech.hate'],
  violence: [
    'violence.threat',
    'violence.glorification',
    'violence.graphic',
    'violence.domestic',
    'violence.trafficking',
    'terrorism.other',
    'animal.harm',
  ],
  selfharm: ['selfharm.self_injury', 'selfharm.eating_disorder', 'selfharm.substances'],
  sexual: [
    'terms.adult_sexual',
    'cyber.ncii',
    'cyber.ncii_synthetic',
    'sexual.adult_abuse',
    'sexual.violence',
    'sexual.animal',
  ],
  child: ['child.csam', 'child.grooming', 'child.bullying', 'child.privacy', 'child.dangerous_challenge'],
  privacy: ['privacy.doxxing'],
  impersonation: ['fraud.impersonation', 'fraud.inauthentic_account'],
  misleading: ['civic.disinformation'],
  rules: ['terms.other', 'terms.platform_abuse', 'terms.ban_evasion', 'product.prohibited'],
  other: ['other.unspecified'],
} as const satisfies Record<string, readonly (typeof REASONS)[number]['code'][]>;

export type GroupCode = keyof typeof GROUPS;
export type OfferedCode = (typeof GROUPS)[GroupCode][number];
