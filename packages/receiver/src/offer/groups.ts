import type { REASONS } from '@report-this/protocol/reasons';

/** A reason code of the protocol. */
export type Code = (typeof REASONS)[number]['code'];

/**
 * Every reason of the protocol in the group where a person would look for it; the first is the one that a flag carries
 * when nobody chose a finer one.
 */
export const GROUPS = {
  spam: [
    'terms.spam',
    'terms.flooding',
    'fraud.phishing',
    'fraud.inauthentic_listing',
    'fraud.pyramid_scheme',
    'fraud.other',
  ],
  harassment: [
    'cyber.harassment',
    'cyber.bullying',
    'cyber.stalking',
    'cyber.incitement',
    'speech.defamation',
    'terms.incivility',
  ],
  hate: ['speech.hate', 'speech.discrimination'],
  violence: [
    'violence.threat',
    'violence.glorification',
    'violence.graphic',
    'violence.coordinated',
    'violence.domestic',
    'violence.trafficking',
    'violence.exploitation',
    'terrorism.provocation',
    'terrorism.threat',
    'terrorism.recruitment',
    'terrorism.training',
    'terrorism.other',
    'security.illegal_organisation',
    'animal.harm',
  ],
  selfharm: ['selfharm.suicide', 'selfharm.self_injury', 'selfharm.eating_disorder', 'selfharm.substances'],
  sexual: [
    'terms.adult_sexual',
    'terms.nudity',
    'cyber.ncii',
    'cyber.ncii_synthetic',
    'sexual.adult_abuse',
    'sexual.violence',
    'sexual.animal',
  ],
  child: [
    'child.csam',
    'child.csam_synthetic',
    'child.grooming',
    'child.bullying',
    'child.privacy',
    'child.dangerous_challenge',
    'child.age_restricted',
    'terms.age_restricted',
  ],
  privacy: [
    'privacy.doxxing',
    'privacy.biometric',
    'privacy.right_to_be_forgotten',
    'privacy.data_falsification',
  ],
  impersonation: ['fraud.impersonation', 'fraud.inauthentic_account', 'terms.ban_evasion'],
  ip: [
    'ip.copyright',
    'ip.trademark',
    'ip.design',
    'ip.patent',
    'ip.trade_secret',
    'ip.geographic_indication',
  ],
  misleading: [
    'civic.disinformation',
    'civic.eu_law',
    'civic.national_law',
    'security.public_health',
    'fraud.fake_review',
    'consumer.hidden_advertising',
    'consumer.misleading_product',
    'consumer.misleading_rights',
    'consumer.trader_information',
    'consumer.pricing',
  ],
  other: [
    'other.unspecified',
    'product.prohibited',
    'product.unsafe',
    'animal.unlawful_sale',
    'security.environment',
    'terms.goods_not_permitted',
    'terms.off_topic',
    'terms.language',
    'terms.geographic',
    'terms.platform_abuse',
    'terms.other',
  ],
} as const satisfies Record<string, readonly [Code, ...Code[]]>;

/** The groups that a form shows first. */
export type GroupCode = keyof typeof GROUPS;

type Grouped = (typeof GROUPS)[GroupCode][number];
/** Holds when every reason has a group: naming the ones that have none is the error. */
type Forgotten = Exclude<Code, Grouped>;
const nothingForgotten: [Forgotten] extends [never] ? true : Forgotten = true;
void nothingForgotten;
