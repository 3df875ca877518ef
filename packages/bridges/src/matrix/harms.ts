import { nearestReason } from '@report-this/protocol/reasons';
import { CONCERNS_A_CHILD, type Meaning, UNKNOWN } from '../reason-map.ts';

/** The harms of MSC4456 and what they mean here. */
export const HARMS = {
  'm.spam': { reason: 'terms.spam' },
  'm.spam.fraud': { reason: 'fraud.other' },
  'm.spam.impersonation': { reason: 'fraud.impersonation' },
  'm.spam.election_interference': { reason: 'civic.disinformation' },
  'm.spam.flooding': { reason: 'terms.flooding' },
  'm.adult': { reason: 'terms.adult_sexual' },
  'm.adult.sexual_abuse': { reason: 'sexual.adult_abuse' },
  'm.adult.ncii': { reason: 'cyber.ncii' },
  'm.adult.deepfake': { reason: 'cyber.ncii_synthetic' },
  'm.adult.animal_sexual_abuse': { reason: 'sexual.animal' },
  'm.adult.sexual_violence': { reason: 'sexual.violence' },
  'm.harassment': { reason: 'terms.incivility' },
  'm.harassment.trolling': { reason: 'cyber.bullying' },
  'm.harassment.targeted': { reason: 'cyber.harassment' },
  'm.harassment.hate': { reason: 'speech.hate' },
  'm.harassment.doxxing': { reason: 'privacy.doxxing' },
  'm.violence': UNKNOWN,
  'm.violence.animal_welfare': { reason: 'animal.harm' },
  'm.violence.threats': { reason: 'violence.threat' },
  'm.violence.graphic': { reason: 'violence.graphic' },
  'm.violence.glorification': { reason: 'violence.glorification' },
  'm.violence.extremist': { reason: 'terrorism.other' },
  'm.violence.human_trafficking': { reason: 'violence.trafficking' },
  'm.violence.domestic': { reason: 'violence.domestic' },
  'm.child_safety': CONCERNS_A_CHILD,
  'm.child_safety.csam': { reason: 'child.csam' },
  'm.child_safety.grooming': { reason: 'child.grooming' },
  'm.child_safety.privacy_violation': { reason: 'child.privacy' },
  'm.child_safety.harassment': { reason: 'child.bullying' },
  'm.danger': UNKNOWN,
  'm.danger.self_harm': { reason: 'selfharm.self_injury' },
  'm.danger.eating_disorder': { reason: 'selfharm.eating_disorder' },
  'm.danger.challenges': { reason: 'child.dangerous_challenge' },
  'm.danger.substance_abuse': { reason: 'selfharm.substances' },
  'm.tos': { reason: 'terms.other' },
  'm.tos.hacking': { reason: 'terms.platform_abuse' },
  'm.tos.prohibited': { reason: 'product.prohibited' },
  'm.tos.ban_evasion': { reason: 'terms.ban_evasion' },
} as const satisfies Record<string, Meaning>;
export type Harm = keyof typeof HARMS;

/** What stands for `m` while MSC4456 is a proposal. */
const UNSTABLE = 'org.matrix.msc4456';

/** The harm of a reason, in the stable or the unstable namespace. */
export function harmOf(reason: string, isStable: boolean): string {
  const { matrix } = nearestReason(reason);
  return isStable ? matrix : matrix.replace(/^m(?=[.])/, UNSTABLE);
}

/** Tells whether a harm is so general that a report must describe it: `m.spam`, but not `m.spam.fraud`. */
export function isGeneral(harm: string): boolean {
  return stableForm(harm).split('.').length < 3;
}

/** What a harm means here: a finer harm that nobody knows is its group's, and a custom one `other.unspecified`. */
export function meaningOf(harm: string): Meaning {
  const stable = stableForm(harm);
  const group = stable.split('.').slice(0, 2).join('.');
  const known = [stable, group].find((it) => Object.hasOwn(HARMS, it));
  return known ? HARMS[known as Harm] : UNKNOWN;
}

const stableForm = (harm: string) => harm.replace(`${UNSTABLE}.`, 'm.');
