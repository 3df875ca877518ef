import fc from 'fast-check';
import { AGGRAVATORS, BASES, type Flag, TARGET_KINDS } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';
import { compact, day, hex, instant, optional, text, uri, url } from './form.arbitrary.ts';

const locale = fc.constantFrom('en', 'nl', 'pt-BR', 'zh-Hant-TW');
const email = fc.constantFrom('ana@example.org', 'jürgen+flags@mail.example.co.uk');

/** The selectors, each refined by what is given, if by anything. */
const selectors = (refinedBy: fc.Arbitrary<unknown>) =>
  fc.oneof(
    fc.record({
      type: fc.constant('TextQuoteSelector'),
      exact: text(2000),
      prefix: optional(fc.string({ maxLength: 12 })),
      suffix: optional(fc.string({ maxLength: 12 })),
      refinedBy,
    }),
    fc.record({ type: fc.constant('TextPositionSelector'), start: fc.nat(), end: fc.nat(), refinedBy }),
    fc.record({
      type: fc.constant('FragmentSelector'),
      value: text(500),
      conformsTo: optional(text(500)),
      refinedBy,
    }),
    fc.record({
      type: fc.constantFrom('CssSelector', 'XPathSelector', 'SvgSelector'),
      value: text(2000),
      refinedBy,
    }),
  );
const end = fc.record({ type: fc.constantFrom('CssSelector', 'XPathSelector'), value: text(2000) });
const locator = fc.oneof(
  { weight: 6, arbitrary: selectors(optional(selectors(optional(selectors(fc.constant(undefined)))))) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('RangeSelector'), startSelector: end, endSelector: end }),
  },
);

const media = fc.record({
  type: text(100),
  url: optional(url),
  sha256: optional(hex(64)),
  md5: optional(hex(32)),
  pdq: optional(hex(64)),
  width: optional(fc.nat()),
  height: optional(fc.nat()),
  durationMs: optional(fc.nat()),
});

const ref = fc.record({
  type: text(100),
  id: text(500),
  revision: optional(text(500)),
  container: optional(text(500)),
});

const target = fc
  .record({
    kind: fc.constantFrom(...TARGET_KINDS),
    url: optional(url),
    uri: optional(uri),
    ref: optional(ref),
    author: optional(
      fc.record({
        id: optional(text(500)),
        handle: optional(text(500)),
        url: optional(url),
        uri: optional(uri),
      }),
    ),
    contentTypes: optional(fc.array(text(100), { maxLength: 3 })),
    contentDate: optional(instant),
    language: optional(locale),
    locators: optional(fc.array(locator, { maxLength: 2 })),
    media: optional(fc.array(media, { maxLength: 2 })),
    snapshot: optional(fc.record({ text: text(10_000), sha256: optional(hex(64)), capturedAt: instant })),
    identifiers: optional(fc.record({ ean13: optional(fc.constant('4006381333931')) })),
  })
  .filter(({ url, uri, ref }) => Boolean(url ?? uri ?? ref));

const reporter = fc.oneof(
  fc.constant({ role: 'anonymous' }),
  fc.record({ role: fc.constant('reachable'), email }),
  fc.record({ role: fc.constant('account'), assertion: text(4096) }),
  fc.record({
    role: fc.constant('identified'),
    name: text(200),
    email,
    organisation: optional(text(200)),
  }),
);

const reason = fc.constantFrom(...REASONS.map(({ code }) => code), 'x-vendor.own_code');

const claim = fc.record({
  basis: fc.constantFrom(...BASES),
  reason,
  secondaryReasons: optional(fc.array(reason, { maxLength: 5 })),
  aggravators: optional(fc.subarray([...AGGRAVATORS])),
  explanation: optional(text(2000)),
  legalGround: optional(text(500)),
  country: optional(fc.constantFrom('NL', 'DE', 'RO')),
  policyIds: optional(fc.array(text(100), { maxLength: 5 })),
  goodFaith: optional(fc.record({ textId: text(100), locale, at: instant })),
  rights: optional(
    fc.record({ capacity: fc.constantFrom('rightsHolder', 'authorised', 'other'), work: text(1000) }),
  ),
  priorContact: optional(
    fc.record({ attempted: fc.boolean(), on: optional(day), outcome: optional(text(500)) }),
  ),
  urgency: optional(text(500)),
});

const evidence = fc.oneof(
  fc.record({ type: fc.constant('link'), url, description: optional(text(500)) }),
  fc.record({
    type: fc.constant('hash'),
    algorithm: fc.constantFrom('sha256', 'md5', 'pdq'),
    value: fc.oneof(hex(32), hex(64)),
    description: optional(text(500)),
  }),
  fc.record({ type: fc.constant('note'), description: text(2000) }),
);

/** Flags that have the form of the schema: every member that it names is in some of them. */
export const aFlag: fc.Arbitrary<Flag> = fc
  .record({
    specversion: fc.constantFrom('1.0', '1.12'),
    id: fc.uuid({ version: [4, 7] }),
    createdAt: instant,
    locale,
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    claim,
    reporter,
    evidence: optional(fc.array(evidence, { maxLength: 3 })),
    context: optional(
      fc.record({ surface: optional(text(100)), pageUrl: optional(url), client: optional(text(100)) }),
    ),
    relatesTo: optional(text(100)),
    extensions: optional(
      fc.dictionary(fc.constantFrom('com.example.a', 'org.example.b-c'), fc.jsonValue({ maxDepth: 3 }), {
        maxKeys: 2,
      }),
    ),
  })
  .map((flag) => compact(flag) as Flag);
