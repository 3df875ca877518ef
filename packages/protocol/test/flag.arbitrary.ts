import fc from 'fast-check';
import { AGGRAVATORS, BASES, type Flag, TARGET_KINDS } from '@report-this/protocol';
import { REASONS } from '@report-this/protocol/reasons';

const text = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 40) })
    .filter((value) => value.length <= max);
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Leaves out the members that are undefined: JSON has no such value. */
const compact = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const url = fc.webUrl({ validSchemes: ['http', 'https'], withFragments: true, withQueryParameters: true });

const locator = fc.oneof(
  fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: text(2000),
    prefix: optional(text(200)),
  }),
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(), end: fc.nat() }),
  fc.record({
    type: fc.constant('FragmentSelector' as const),
    value: text(500),
    refinedBy: optional(fc.record({ type: fc.constant('CssSelector' as const), value: text(2000) })),
  }),
);

const target = fc.record({
  kind: fc.constantFrom(...TARGET_KINDS),
  url: optional(url),
  ref: fc.record({ type: text(100), id: text(500), container: optional(text(500)) }),
  author: optional(fc.record({ id: optional(text(500)), handle: optional(text(500)) })),
  contentDate: optional(instant),
  locators: optional(fc.array(locator, { maxLength: 4 })),
  media: optional(fc.array(fc.record({ type: text(100), sha256: optional(hex(64)) }), { maxLength: 3 })),
});

const reporter = fc.oneof(
  fc.constant({ role: 'anonymous' as const }),
  fc.record({ role: fc.constant('reachable' as const), email: fc.constant('ana@example.org') }),
  fc.record({
    role: fc.constant('identified' as const),
    name: text(200),
    email: fc.constant('ana@example.org'),
  }),
);

const claim = fc.record({
  basis: fc.constantFrom(...BASES),
  reason: fc.constantFrom(...REASONS.map(({ code }) => code)),
  aggravators: optional(fc.subarray([...AGGRAVATORS])),
  explanation: optional(text(2000)),
  country: optional(fc.constantFrom('NL', 'DE', 'RO')),
});

/** Flags that have the form of the schema. */
export const aFlag: fc.Arbitrary<Flag> = fc
  .record({
    specversion: fc.constantFrom('1.0', '1.12'),
    id: fc.uuid({ version: [4, 7] }),
    createdAt: instant,
    locale: fc.constantFrom('en', 'nl', 'pt-BR', 'zh-Hant-TW'),
    targets: fc.array(target, { minLength: 1, maxLength: 5 }),
    claim,
    reporter,
    extensions: optional(
      fc.dictionary(fc.constantFrom('com.example.a', 'org.example.b-c'), fc.jsonValue({ maxDepth: 3 }), {
        maxKeys: 2,
      }),
    ),
  })
  .map((flag) => compact(flag) as Flag);
