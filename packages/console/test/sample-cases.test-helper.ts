import {
  aCase,
  aCaseFlag,
  anId,
  anOffer,
  anOfferedGroup,
  anOfferedReason,
  aTarget,
} from '@report-this/client/testing';
import type { Case, Offer } from '@report-this/protocol';

/** The offer of a shop, with words for every reason of the sample cases. */
export function aShopOffer(): Offer {
  return anOffer({
    extensions: ['review', 'follow-up', 'events'],
    groups: [
      ...anOffer().groups,
      anOfferedGroup({
        code: 'ip',
        label: 'Copied or counterfeit',
        reason: 'ip.copyright',
        reasons: [
          anOfferedReason({
            code: 'ip.copyright',
            label: 'Copyright',
            bases: ['illegal'],
            traits: ['rights-holder'],
          }),
        ],
      }),
      anOfferedGroup({
        code: 'violence',
        label: 'Violence',
        reason: 'violence.threat',
        reasons: [
          anOfferedReason({
            code: 'violence.threat',
            label: 'Threat of violence',
            traits: ['threat-to-life'],
          }),
        ],
      }),
    ],
  });
}

/** A case about which its reporter was asked and answered, with a note, and with a flag that was withdrawn. */
export function aTalkedAboutCase(id = anId(1006)): Case {
  const at = '2026-11-21T10:00:00.000Z';
  const [first, second] = [aCaseFlag({ flagId: anId(51) }), aCaseFlag({ flagId: anId(52) })];
  const question = { id: anId(71), flagId: first.flagId, at };
  return aCase({
    id,
    flags: [first, { ...second, withdrawnAt: at, confirmedAt: at }],
    state: 'inReview',
    claimedBy: 'Robin',
    claimedAt: at,
    messages: [
      { ...question, from: 'platform', text: 'Which of the two pictures do you mean?' },
      { ...question, id: anId(72), from: 'reporter', text: 'The second.', inReplyTo: question.id },
    ],
    notes: [{ id: anId(73), text: 'Seen before on another account.', by: 'Sam', at }],
  });
}

/** A queue of every kind: shielded, urgent, claimed, many flags, one decided. */
export function sampleCases(): Case[] {
  const spam = aCaseFlag();
  const hate = aCaseFlag({
    flagId: anId(11),
    reference: 'F-8M2K-4QTR-7',
    receivedAt: '2026-11-21T08:12:00.000Z',
    claim: {
      basis: 'illegal',
      reason: 'speech.hate',
      secondaryReasons: ['speech.defamation'],
      aggravators: ['repeated', 'againstWomen'],
      explanation:
        'It calls for shutting people out because of where they come from.\nThe same person wrote this before.',
      legalGround: 'Criminal Code, Art. 137d',
      country: 'NL',
      goodFaith: { textId: 'good-faith-1', locale: 'en', at: '2026-11-21T08:11:00.000Z' },
    },
    reporter: { role: 'identified' },
    evidence: [
      { type: 'link', url: 'https://archive.example/2026/11/21/comment-7', description: 'An archived copy' },
      { type: 'note', description: 'I can name two others who saw it.' },
    ],
    completeness: { article16: true, missing: [] },
    target: aTarget({
      url: 'https://shop.example/products/31#comment-7',
      author: { handle: '@someone', url: 'https://shop.example/u/someone' },
      language: 'en',
      contentDate: '2026-11-20T17:40:00.000Z',
      locators: [
        {
          type: 'TextQuoteSelector',
          exact: 'go back to where you came from',
          prefix: '… and they should ',
          suffix: ', all of them.',
        },
        { type: 'FragmentSelector', value: 't=83,95', conformsTo: 'http://www.w3.org/TR/media-frags/' },
        {
          type: 'CssSelector',
          value: 'img[src="/comment-7.png"]',
          refinedBy: { type: 'FragmentSelector', value: 'xywh=percent:10,20,30,40' },
        },
        { type: 'FragmentSelector', value: 'chapter-2' },
      ],
      snapshot: {
        text: 'We do not want them in this shop, and they should go back to where you came from, all of them.',
        capturedAt: '2026-11-21T08:10:00.000Z',
      },
    }),
  });
  const unsure = aCaseFlag({
    flagId: anId(12),
    reference: 'F-0A1B-2C3D-4',
    receivedAt: '2026-11-21T09:02:00.000Z',
    claim: { basis: 'unsure', reason: 'speech.hate' },
    target: hate.target,
  });
  const abuse = aCaseFlag({
    flagId: anId(21),
    claim: { basis: 'illegal', reason: 'child.csam' },
    target: aTarget({
      kind: 'media',
      url: 'https://shop.example/media/9',
      media: [{ type: 'image/jpeg', sha256: 'ab'.repeat(32) }],
    }),
  });
  const threat = aCaseFlag({
    flagId: anId(31),
    claim: {
      basis: 'unsure',
      reason: 'violence.threat',
      explanation: 'He says when and where he will do it.',
      urgency: 'Tonight',
    },
    target: aTarget({
      kind: 'message',
      url: undefined,
      uri: 'matrix:r/room:shop.example/e/event',
      ref: { type: 'message', id: '42' },
    }),
  });
  const copyright = aCaseFlag({
    flagId: anId(41),
    claim: {
      basis: 'illegal',
      reason: 'ip.copyright',
      rights: { capacity: 'rightsHolder', work: 'Photographs of the north pier' },
    },
    target: aTarget({
      kind: 'listing',
      url: 'https://shop.example/listings/a-rather-long-address-that-does-not-fit-on-a-line/of-any-screen?with=a&query=too',
    }),
  });
  return [
    aCase({ id: anId(1001), flags: [spam], openedAt: '2026-11-21T07:00:00.000Z' }),
    aCase({ id: anId(1002), flags: [hate, unsure], openedAt: '2026-11-21T08:12:00.000Z', priority: 'high' }),
    aCase({ id: anId(1003), flags: [abuse], openedAt: '2026-11-21T09:20:00.000Z', priority: 'critical' }),
    aCase({
      id: anId(1004),
      flags: [threat],
      openedAt: '2026-11-21T09:25:00.000Z',
      priority: 'critical',
      state: 'inReview',
      claimedBy: 'Sam',
      claimedAt: '2026-11-21T09:26:00.000Z',
    }),
    aCase({ id: anId(1005), flags: [copyright], openedAt: '2026-11-20T16:00:00.000Z', flagCount: 1 }),
  ];
}
