import { type Offer, type OfferedGroup, SPECVERSION } from '@report-this/protocol';
import { reasonOf } from '@report-this/protocol/reasons';
import { GROUPS, type GroupCode, type OfferedCode } from './catalogue.ts';
import { en } from './en.ts';
import type { OfferWords } from './words.ts';

/** What differs between the offers of other systems. */
export interface OfferParts {
  readonly address: URL;
  readonly name: string;
  readonly words: OfferWords | undefined;
  readonly targetKinds: readonly string[];
  readonly accepts: (reason: OfferedCode) => boolean;
  /** How long an explanation may be so that none of it is cut, in UTF-16 units. */
  readonly explanation: number;
  readonly policies?: Offer['policies'];
  /** Days in which a decision can be challenged there; nothing where nobody promises any. */
  readonly appealWindowDays?: number;
}

// Nothing of a flag is sent as it is: this bounds what a form makes of it.
const MAX_BODY_BYTES = 262_144;

/** Writes what another system accepts as an offer; undefined when it takes no reason at all. */
export function buildOffer(parts: OfferParts): Offer | undefined {
  const words = parts.words ?? en;
  const groups = (Object.keys(GROUPS) as GroupCode[]).flatMap((code) => groupOf(code, words, parts.accepts));
  if (!groups.length) return undefined;
  return {
    specversions: [SPECVERSION],
    receiver: parts.address.href,
    service: { name: shortened(parts.name) || parts.address.host, url: parts.address.origin },
    locale: words.locale,
    locales: [words.locale],
    groups,
    targetKinds: [...parts.targetKinds],
    // the session of an account files the report: the service knows who
    reporterRoles: ['account'],
    limits: { bodyBytes: MAX_BODY_BYTES, targets: 50, explanation: parts.explanation },
    goodFaith: words.goodFaith,
    ...(parts.policies?.length && { policies: parts.policies }),
    ...(parts.appealWindowDays && { appealWindowDays: parts.appealWindowDays }),
    extensions: [],
  };
}

function groupOf(code: GroupCode, words: OfferWords, accepts: OfferParts['accepts']): OfferedGroup[] {
  const codes: readonly OfferedCode[] = GROUPS[code];
  const reasons = codes.filter(accepts).map((reason) => {
    const { bases, traits } = reasonOf(reason)!;
    return {
      code: reason,
      label: words.reasons[reason],
      bases: [...bases, 'unsure' as const],
      traits: [...traits],
    };
  });
  return reasons[0] ? [{ code, label: words.groups[code], reason: reasons[0].code, reasons }] : [];
}

/** A text of another system as a name in an offer: at most 200 code points. */
export function shortened(text: string): string {
  const points = Array.from(text.trim());
  return points.length > 200 ? `${points.slice(0, 199).join('')}…` : points.join('');
}
