import type { Offer, OfferedGroup, OfferedReason } from '@report-this/protocol';

/** Spam, as an offer lists it. */
export function anOfferedReason(change: Partial<OfferedReason> = {}): OfferedReason {
  return { code: 'terms.spam', label: 'Spam', bases: ['terms'], traits: [], ...change };
}

/** A group with one reason. */
export function anOfferedGroup(change: Partial<OfferedGroup> = {}): OfferedGroup {
  return {
    code: 'terms',
    label: 'Against the rules',
    reason: 'terms.spam',
    reasons: [anOfferedReason()],
    ...change,
  };
}

/** An offer with one reason that wants nothing, one that asks nobody who they are, and two against the law. */
export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    specversions: ['1.0'],
    receiver: 'https://receiver.example/report-this',
    service: { name: 'Shop Example', url: 'https://shop.example/' },
    locale: 'en',
    locales: ['en', 'nl'],
    groups: [
      anOfferedGroup(),
      anOfferedGroup({
        code: 'child',
        label: 'Harm to children',
        reason: 'child.csam',
        reasons: [
          anOfferedReason({
            code: 'child.csam',
            label: 'Sexual abuse of a child',
            bases: ['illegal'],
            traits: ['identity-exempt', 'no-upload'],
          }),
        ],
      }),
      anOfferedGroup({
        code: 'speech',
        label: 'Hate and defamation',
        reason: 'speech.hate',
        reasons: [
          anOfferedReason({ code: 'speech.hate', label: 'Hate speech', bases: ['illegal', 'terms'] }),
          anOfferedReason({ code: 'speech.defamation', label: 'Defamation', bases: ['illegal'] }),
        ],
      }),
    ],
    targetKinds: ['comment', 'post', 'product'],
    reporterRoles: ['anonymous', 'reachable', 'identified'],
    limits: { bodyBytes: 262_144, targets: 50, explanation: 2000 },
    goodFaith: {
      textId: 'good-faith-1',
      text: 'I believe in good faith that what I say is accurate and complete.',
    },
    appealWindowDays: 184,
    extensions: ['review'],
    ...change,
  };
}
