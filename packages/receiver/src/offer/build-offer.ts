import { Offer, type OfferedGroup, type OfferedReason, read, type Trait } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import { type GroupCode, GROUPS } from './groups.ts';
import type { Labels } from './labels/labels.ts';
import type { OfferConfig } from './offer-config.ts';
import { type Offered, SPECVERSIONS } from './offered.ts';

/** The longest explanation of a claim, as the protocol has it. */
const MAX_EXPLANATION = 2000;

/** Writes the offer in one of its languages (SPEC §3). Throws when the configuration makes none that the protocol allows. */
export function buildOffer(config: OfferConfig, receiver: string, locale: string): Offer {
  const labels = config.labels[locale]!;
  const offer: Offer = {
    specversions: [...SPECVERSIONS],
    receiver,
    service: config.service,
    locale,
    locales: Object.keys(config.labels),
    groups: config.groups.map((group) => buildGroup(group, config, labels, locale)),
    targetKinds: [...config.targetKinds],
    reporterRoles: [...config.reporterRoles],
    limits: { bodyBytes: config.maxBodyBytes, targets: config.maxTargets, explanation: MAX_EXPLANATION },
    goodFaith: labels.goodFaith,
    ...(config.policies.length > 0 && { policies: config.policies }),
    ...(Object.keys(config.contacts).length > 0 && { contacts: config.contacts }),
    appealWindowDays: config.appealWindowDays,
    extensions: ['review', ...config.extensions],
  };
  const checked = read(Offer, offer);
  if (!checked.ok) throw new RangeError(`This offer is not one: ${JSON.stringify(checked.issues)}`);
  if (!offer.reporterRoles.includes('anonymous'))
    throw new RangeError('The offer must list the role anonymous (SPEC §3.3.3).');
  return offer;
}

function buildGroup(code: GroupCode, config: OfferConfig, labels: Labels, locale: string): OfferedGroup {
  const own = config.vendorReasons.filter(({ group }) => group === code);
  return {
    code,
    ...labels.groups[code],
    reason: GROUPS[code][0],
    reasons: [
      ...GROUPS[code].map((reason): OfferedReason => {
        const { bases, traits } = reasonOf(reason)!;
        return { code: reason, ...labels.reasons[reason], bases: [...bases, 'unsure'], traits: [...traits] };
      }),
      ...own.map(({ code: reason, bases, traits, words }): OfferedReason => ({
        code: reason,
        ...(words[locale] ?? Object.values(words)[0]!),
        bases: [...bases, 'unsure'],
        traits: [...traits],
      })),
    ],
  };
}

/** The offer as intake asks it. */
export function offeredOf(config: OfferConfig): Offered {
  const codes = config.groups.flatMap((group) => GROUPS[group]);
  const own = config.vendorReasons.filter(({ group }) => config.groups.includes(group));
  return {
    reasons: new Map([
      ...codes.map((code) => [code, reasonOf(code)!] as const),
      ...own.map(
        (reason) =>
          [reason.code, reason as { priority: typeof reason.priority; traits: readonly Trait[] }] as const,
      ),
    ]),
    targetKinds: new Set(config.targetKinds),
    roles: new Set(config.reporterRoles),
    maxTargets: config.maxTargets,
  };
}
