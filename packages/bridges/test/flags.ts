import fc from 'fast-check';
import type { Claim, Flag, Target } from '@report-this/protocol';
import { AGGRAVATORS, BASES } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';

export const REFERENCE = 'F-3JZ9-J6GM-B';
export const DID = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
export const POST = `at://${DID}/app.bsky.feed.post/3kabc`;
export const CID = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a';

/** Whom no outbound document may name. */
export const ANA = {
  role: 'identified',
  name: 'Ana-Maria Rusu',
  email: 'ana.rusu+flags@example.org',
  organisation: 'Stichting Helpdesk',
} as const;

/** A valid flag, with some members of its claim and its targets changed. */
export function aFlag(
  claim: Partial<Claim> = {},
  targets: Target[] = [aRecord()],
  rest: Partial<Flag> = {},
): Flag {
  return {
    specversion: '1.0',
    id: '0192f3a1-7c4e-7b21-9d40-0000000000aa',
    createdAt: '2026-11-21T09:30:00Z',
    locale: 'en',
    targets,
    claim: { basis: 'terms', reason: 'terms.spam', explanation: 'The same text again and again.', ...claim },
    reporter: ANA,
    ...rest,
  };
}

export const aRecord = (target: Partial<Target> = {}): Target => ({
  kind: 'post',
  uri: POST,
  ref: { type: 'record', id: POST, revision: CID },
  author: { uri: DID },
  ...target,
});

export const aNote = (name: string, author = 'mallory'): Target => ({
  kind: 'post',
  uri: `https://social.example/notes/${name}`,
  author: { uri: `https://social.example/users/${author}` },
});

export const anEvent = (target: Partial<Target> = {}): Target => ({
  kind: 'message',
  ref: { type: 'event', id: '$event1', container: '!room:example.org' },
  ...target,
});

const text = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    // long, and of characters that each system counts otherwise: combined, astral, and with many marks
    fc
      .tuple(
        fc.constantFrom(
          'a',
          'é',
          '\u{1F469}‍\u{1F469}‍\u{1F467}',
          '漢',
          'e\u0301\u0302',
          '\u{1F1F3}\u{1F1F1}',
        ),
        fc.nat(max),
      )
      .map(([unit, count]) =>
        Array.from(unit.repeat(count + 1))
          .slice(0, max)
          .join(''),
      ),
    fc.constantFrom(
      `I am ${ANA.name}, write to ${ANA.email}.`,
      `${ANA.name.toUpperCase()} of ${ANA.organisation} (${ANA.email.toUpperCase()})`,
    ),
  );

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Targets of every network, well addressed or not. */
const aTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom<Target>(
    aRecord(),
    aRecord({ ref: { type: 'record', id: 'x' } }),
    { kind: 'account', uri: DID },
    { kind: 'message', ref: { type: 'message', id: 'm1', container: 'c1' }, author: { uri: DID } },
    aNote('1'),
    aNote('2'),
    aNote('3', 'eve'),
    { kind: 'account', uri: 'https://social.example/users/mallory' },
    anEvent(),
    { kind: 'account', uri: 'matrix:u/mallory:example.org' },
    { kind: 'channel', uri: 'matrix:r/lobby:example.org' },
    { kind: 'message', uri: 'matrix:roomid/abc:example.org/e/xyz' },
    { kind: 'media', ref: { type: 'media', id: 'mxc://example.org/abc' } },
    { kind: 'comment', url: 'https://shop.example/p/7#c42' },
    { kind: 'other', ref: { type: 'thing', id: '42' } },
  ),
  fc
    .constantFrom(`seen by ${ANA.name}`, 'a quote')
    .map((exact) => aRecord({ locators: [{ type: 'TextQuoteSelector', exact }] })),
);

const claim: fc.Arbitrary<Claim> = fc.record({
  basis: fc.constantFrom(...BASES),
  reason: fc.oneof(fc.constantFrom(...REASONS.map(({ code }) => code)), fc.constant('x-acme.rule_7')),
  aggravators: optional(fc.subarray([...AGGRAVATORS])),
  explanation: optional(text(2000)),
  legalGround: optional(fc.constant(`Told by ${ANA.name}`)),
  rights: optional(fc.constant({ capacity: 'rightsHolder' as const, work: `Songs of ${ANA.name}` })),
  policyIds: optional(fc.constant(['p1', 'p2'])),
});

/** Flags with long, strange and telling words; their reporter is always the same. */
export const anyFlag: fc.Arbitrary<Flag> = fc
  .record({
    claim,
    targets: fc.array(aTarget, { minLength: 1, maxLength: 4 }),
    evidence: optional(
      fc.constant<Flag['evidence']>([
        { type: 'note', description: `${ANA.name} saw it, ${ANA.email}` },
        { type: 'link', url: 'https://archive.example/1', description: `Saved by ${ANA.name}` },
        { type: 'hash', algorithm: 'sha256', value: 'a'.repeat(64) },
      ]),
    ),
  })
  .map(({ claim, targets, evidence }) =>
    aFlag({ explanation: undefined, ...claim }, targets, evidence ? { evidence } : {}),
  );
