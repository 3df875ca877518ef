import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CONTENT_LIMITS } from '../src/activitypub/write-flag.ts';
import { REASON_LIMITS } from '../src/atproto/write-report.ts';
import { COMMENT_LIMITS } from '../src/mastodon/write-report.ts';
import { DESCRIPTION_LIMITS as MATRIX_LIMITS } from '../src/matrix/write-report.ts';
import { cut, graphemesOf, type Limits } from '../src/measure-text.ts';
import { DESCRIPTION_LIMITS as XARF_LIMITS } from '../src/xarf/write-report.ts';
import { wordsOf } from '../src/words.ts';
import { aFlag, anyFlag, REFERENCE } from './flags.ts';

const FAMILY = '\u{1F469}‍\u{1F469}‍\u{1F467}';

describe('cutting a text', () => {
  it('never cuts inside a character', () => {
    assert.equal(cut('abcdef', { codePoints: 4 }), 'abcd');
    assert.equal(cut(`ab${FAMILY}cd`, { bytes: 19 }), 'ab');
    assert.equal(cut(`ab${FAMILY}cd`, { bytes: 20 }), `ab${FAMILY}`);
    assert.equal(cut(`${FAMILY}${FAMILY}`, { graphemes: 1 }), FAMILY);
    assert.equal(cut('\u{1F600}\u{1F600}', { units: 3 }), '\u{1F600}');
  });

  it('cuts between code points where one character alone is too long', () => {
    const zalgo = `a${'\u0301'.repeat(100)}`;
    assert.equal(cut(zalgo, { bytes: 10 }), `a${'\u0301'.repeat(4)}`);
    assert.equal(cut('\u{1F600}', { bytes: 3 }), '');
  });

  it('leaves alone what fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        assert.equal(cut(text, { units: text.length, bytes: Buffer.byteLength(text) }), text);
      }),
    );
  });

  it('gives the longest beginning that fits', () => {
    const unit = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(unit, fc.nat(60), (text, bytes) => {
        const kept = cut(text, { bytes });
        assert.ok(text.startsWith(kept));
        assert.ok(Buffer.byteLength(kept) <= bytes);
        assert.ok(kept.isWellFormed());
        const next = graphemesOf(text.slice(kept.length))[0];
        if (kept !== '' && next)
          assert.ok(Buffer.byteLength(kept + next) > bytes || !graphemesOf(text).includes(next));
      }),
    );
  });
});

/** Each system's count, written without the code under test. */
const COUNTS: Record<keyof Limits, (text: string) => number> = {
  bytes: (text) => Buffer.byteLength(text, 'utf8'),
  codePoints: (text) => [...text].length,
  units: (text) => text.length,
  graphemes: (text) => [...new Intl.Segmenter('en').segment(text)].length,
};
const SYSTEMS: Record<string, Limits> = {
  'AT Protocol': REASON_LIMITS,
  ActivityPub: CONTENT_LIMITS,
  Mastodon: COMMENT_LIMITS,
  Matrix: MATRIX_LIMITS,
  XARF: XARF_LIMITS,
};

describe('the words of a claim', () => {
  it('have the limits that the systems document', () => {
    assert.deepEqual(SYSTEMS, {
      'AT Protocol': { graphemes: 2000, bytes: 20_000 },
      ActivityPub: { units: 1000 },
      Mastodon: { codePoints: 1000 },
      Matrix: { bytes: 1024 },
      XARF: { codePoints: 1000 },
    });
  });

  for (const [system, limits] of Object.entries(SYSTEMS)) {
    it(`keep to the limits of ${system}, and keep tag and reference`, () => {
      fc.assert(
        fc.property(anyFlag, (flag) => {
          const words = wordsOf(flag, { tags: ['illegal', flag.claim.reason], reference: REFERENCE, limits });
          for (const [unit, limit] of Object.entries(limits) as [keyof Limits, number][]) {
            assert.ok(COUNTS[unit](words) <= limit, `${COUNTS[unit](words)} ${unit}`);
          }
          assert.ok(words.startsWith(`[illegal] [${flag.claim.reason}]`));
          assert.ok(words.endsWith(`\nref ${REFERENCE}`));
          assert.ok(words.isWellFormed());
        }),
        { numRuns: 150 },
      );
    });
  }

  it('use the room there is, and show that they were cut', () => {
    const words = wordsOf(aFlag({ explanation: 'é'.repeat(2000) }), {
      tags: ['terms.spam'],
      reference: REFERENCE,
      limits: MATRIX_LIMITS,
    });
    assert.ok(COUNTS.bytes(words) > 1021);
    assert.match(words, /^\[terms\.spam\] é+…\nref F-3JZ9-J6GM-B$/);
  });

  it('are nothing where nothing is said', () => {
    assert.equal(wordsOf(aFlag({ explanation: undefined }), { tags: [], limits: MATRIX_LIMITS }), '');
  });
});
