import fc from 'fast-check';

/** Text of at most so many code points; short mostly, since the edges of limits have vectors. */
export const text = (max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(max, 12) })
    .filter((value) => value.length <= max);

/** A moment of this century, as RFC 3339 has it. */
export const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A day of this century. */
export const day = instant.map((moment) => moment.slice(0, 10));

/** An address on the web. */
export const url = fc.webUrl({
  validSchemes: ['http', 'https'],
  withFragments: true,
  withQueryParameters: true,
});

/** An address in a federated network. */
export const uri = fc.oneof(
  url,
  fc.constantFrom(
    'at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.bsky.feed.post/3k',
    'matrix:r/room:example.org/e/event',
    'acct:mallory@social.example',
    'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
  ),
);

/** So many hexadecimal digits in lower case. */
export const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });

/** A member that is left out half the time. */
export const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Leaves out the members that are undefined: JSON has no such value. */
export const compact = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
