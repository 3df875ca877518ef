import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPersonalData } from '@report-this/bridges/dsa';

/** What is found in a text, by kind and in words. */
const foundIn = (text: string, names: string[] = []) =>
  findPersonalData(text, names).map(({ what, at, length }) => [what, text.slice(at, at + length)]);

const SAMPLES: Record<string, string[]> = {
  email: [
    'ana@example.org',
    'Ana.Rusu+flags@mail.example.co.uk',
    'ana [at] example [dot] org',
    'ana(at)example.org',
    'jürgen@münchen.example',
    'ana @ example.org',
    'ana＠example.org',
  ],
  url: [
    'https://example.org/u/42?x=1',
    'http://localhost:8080',
    'www.example.org',
    'facebook.com/mallory',
    'example.nl',
    'matrix:u/mallory:example.org',
    'did:plc:ewvi7nxzyoun6zhxrhs64oiz',
    'at://did:plc:x/app.bsky.feed.post/3k',
    'mailto:x',
    't.me/mallory',
    'ftp://files.example',
  ],
  handle: ['@mallory', '@mallory_77', '@mallory:example.org', 'u/mallory', '/u/mallory'],
  phone: [
    '+31 20 123 45 67',
    '+31201234567',
    '0031-20-1234567',
    '020-1234567',
    '(020) 123 45 67',
    '06 12345678',
    '+1 (555) 123-4567',
    '555-123-4567',
    '+49.30/1234567',
    '0612 34 56 78',
  ],
  iban: [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'de89 3704 0044 0532 0130 00',
    'FR1420041010050500013M02606',
  ],
  card: ['4111 1111 1111 1111', '4111111111111111', '3782-822463-10005'],
  ipAddress: ['192.0.2.1', '255.255.255.255', '2001:db8:0:1:1:1:1:1', '2001:db8::1', 'fe80:0:0:0::1'],
};

/** What decisions say of law and facts, and is nobody's data. */
const INNOCENT = [
  'Article 6(1)(a) of Regulation (EU) 2016/679 and Directive 2000/31/EC.',
  'Artikel 137d, lid 1, Wetboek van Strafrecht; § 130 StGB; art. 24-5 loi du 29 juillet 1881.',
  'Posted on 2026-11-21 at 09:30:00 and again on 21.11.2026, 14:05.',
  'The price was 1,299.00 EUR, later 12 500 000 HUF, and the size 10.5 x 20.25 cm.',
  'Rule 4.2.1 was broken 3 times in 24 hours. It was removed at 10:15.',
  'The product (EAN 4006381333932) has no CE mark; 100% of its parts are unsafe.',
  'Decision 2026/1234-AB, case 0042, section 12.3. See the rules, i.e. the ones of 2025.',
  'The seller offers iPhone 15 and 16 at -50% / +20%. Ratio 1:2:3, 50/50.',
  'Hate speech against women; calls to "kill them all", e.g. in the 2nd paragraph.',
  'Score 5/10 and 07/11/2026; version 1.2.3; 1.000.000 views.',
];

describe('finding personal data', () => {
  for (const [what, samples] of Object.entries(SAMPLES)) {
    for (const sample of samples) {
      it(`finds the ${what} ${sample}`, () => {
        for (const text of [sample, `Ask ${sample} about it.`, `(${sample})`, `Zoë\n${sample}, twice`]) {
          const found = foundIn(text);
          assert.deepEqual(
            found.map(([kind]) => kind),
            [what],
            `${text}: ${JSON.stringify(found)}`,
          );
          assert.ok(found[0]![1]!.includes(sample.replace(/^[(]/, '')), `${text}: ${JSON.stringify(found)}`);
        }
      });
    }
  }

  for (const text of INNOCENT) {
    it(`finds nothing in: ${text}`, () => assert.deepEqual(foundIn(text), []));
  }

  it('asks check digits before it calls a number an account or a card', () => {
    assert.deepEqual(foundIn('NL92ABNA0417164300'), []);
    assert.deepEqual(
      foundIn('4111 1111 1111 1112').filter(([what]) => what === 'card'),
      [],
    );
    assert.deepEqual(foundIn('999.1.1.1'), []);
  });

  it('does not take the words after an account for a part of it', () => {
    assert.deepEqual(foundIn('NL91 ABNA 0417 1643 00 IS HIS'), [['iban', 'NL91 ABNA 0417 1643 00']]);
  });

  it('is not misled by what looks like an account and is none', () => {
    assert.deepEqual(foundIn('EU16 and so NL91 ABNA 0417 1643 00'), [['iban', 'NL91 ABNA 0417 1643 00']]);
    assert.deepEqual(foundIn('12 4111 1111 1111 1111').at(-1), ['card', '4111 1111 1111 1111']);
  });

  it('finds several, in order, and each once', () => {
    assert.deepEqual(
      foundIn('Mail ana@example.org or call +31 20 123 45 67, see https://x.example/@ana.').map(
        ([what]) => what,
      ),
      ['email', 'phone', 'url'],
    );
  });

  it('finds names that are given, as whole words in any case', () => {
    assert.deepEqual(foundIn('MALLORY and mallory, not malloryish', ['@Mallory']), [
      ['name', 'MALLORY'],
      ['name', 'mallory'],
    ]);
    assert.deepEqual(foundIn('by O’Neil (Jr.)', ['O’Neil (Jr.)']), [['name', 'O’Neil (Jr.)']]);
    assert.deepEqual(foundIn('to be or not', ['or', '  ', '@']), []);
  });

  it('finds what it finds wherever it stands', () => {
    const samples = Object.entries(SAMPLES).flatMap(([what, all]) =>
      all.map((sample) => [what, sample] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.constantFrom(...INNOCENT),
        fc.constantFrom(...INNOCENT),
        ([what, sample], before, after) => {
          const text = `${before} ${sample} ${after}`;
          const start = before.length + 1;
          const hits = findPersonalData(text).filter(
            ({ at, length }) => at < start + sample.length && at + length > start,
          );
          assert.ok(hits.length > 0, `${what}: ${text}`);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives places inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.string()), (text, names) => {
        let end = 0;
        for (const { at, length } of findPersonalData(text, names)) {
          assert.ok(at >= 0 && length > 0 && at + length <= text.length);
          assert.ok(at + length > end);
          end = at + length;
        }
      }),
    );
  });

  it('takes no longer over hostile texts', () => {
    const hostile = [
      'a',
      'a.',
      '1',
      '1 ',
      '0',
      '+',
      '@',
      'a@',
      'a.a@',
      ':',
      'a:',
      '1:',
      'AA11',
      ' [at] ',
      '(',
      'u/',
      'www.',
      '- ',
      'a-',
    ];
    for (const unit of hostile) {
      const text = unit.repeat(5000 / unit.length);
      const startedAt = performance.now();
      findPersonalData(text);
      const elapsedMs = performance.now() - startedAt;
      assert.ok(elapsedMs < 1000, `${JSON.stringify(unit)} took ${elapsedMs} ms`);
    }
  });
});
