import type { Offer, OfferedReason } from '@report-this/protocol';
import type { ListStrings } from '@report-this/strings/dialog';

// it comes with the list, so that nothing moves once that is shown
export { builtInPart } from './parts/built-in.ts';

const IDENTITY_EXEMPT = { bases: ['illegal'], traits: ['identity-exempt', 'no-upload'] } as const;
const BOTH = { bases: ['illegal', 'terms'], traits: [] } as const;

// Twelve groups, each with the reason of the protocol that says it most generally.
const GROUPS = [
  ['spam', 'terms.spam', { bases: ['terms'], traits: [] }],
  ['harassment', 'cyber.harassment', BOTH],
  ['hate', 'speech.hate', BOTH],
  ['violence', 'violence.threat', { ...BOTH, traits: ['threat-to-life'] }],
  ['selfharm', 'selfharm.suicide', { ...BOTH, traits: ['threat-to-life', 'support-card'] }],
  ['sexual', 'terms.adult_sexual', { bases: ['terms'], traits: [] }],
  ['child', 'child.csam', IDENTITY_EXEMPT],
  ['privacy', 'privacy.doxxing', BOTH],
  ['impersonation', 'fraud.impersonation', BOTH],
  ['ip', 'ip.copyright', { bases: ['illegal'], traits: ['rights-holder'] }],
  ['misleading', 'civic.disinformation', BOTH],
  ['other', 'other.unspecified', BOTH],
] as const;

/** What the form offers while, or because, the receiver's own offer cannot be read. */
export function defaultOffer(strings: ListStrings, language: string, receiver: string): Offer {
  return {
    specversions: ['1.0'],
    receiver,
    service: { name: new URL(receiver).host },
    locale: language,
    locales: [language],
    groups: GROUPS.map(([code, reason, { bases, traits }]) => {
      const [label, help] = strings.groups[code]!;
      const only: OfferedReason = { code: reason, label, bases: [...bases], traits: [...traits] };
      return { code, label, help, reason, reasons: [only] };
    }),
    targetKinds: ['other'],
    reporterRoles: ['anonymous', 'reachable', 'identified'],
    limits: { bodyBytes: 262_144, targets: 50, explanation: 2000 },
    goodFaith: { textId: 'report-this-1', text: strings.goodFaith },
    appealWindowDays: 184,
    extensions: [],
  };
}
