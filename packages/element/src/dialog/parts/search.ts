import type { Offer, OfferedGroup, OfferedReason } from '@report-this/protocol';

/** A group, or a reason in one, that fits what somebody typed. */
export interface Found {
  readonly group: OfferedGroup;
  /** Absent when the group itself is meant. */
  readonly reason?: OfferedReason;
}

// letters that are no accented form of another by Unicode's decomposition, but are looked for as if they were
const LIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ς: 'σ',
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ة: 'ه',
  ם: 'מ',
  ן: 'נ',
  ץ: 'צ',
  ף: 'פ',
  ך: 'כ',
};

/** Writes a text as it is looked for: without accents, vowel signs, case, and differences that people do not type. */
export function folded(text: string, language: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .toLocaleLowerCase(language)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/./gsu, (letter) => LIKE[letter] ?? letter)
    .replace(/[’']/g, '');
}

/**
 * Looks for groups and reasons by what somebody typed: every word must begin a word of a label, its help or its group;
 * from three letters on it may stand within one, for languages that write words together. The best come first.
 */
export function search(offer: Offer, query: string): Found[] {
  const words = folded(query, offer.locale)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (!words.length) return [];
  return entriesOf(offer)
    .map((found, order) => ({ found, order, rank: rankOf(found, words, offer.locale) }))
    .filter(({ rank }) => rank < NOWHERE)
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ found }) => found);
}

/** Every group, and its reasons where it has more than the one it stands for. */
function entriesOf({ groups }: Offer): Found[] {
  return groups.flatMap((group) => [
    { group },
    ...(group.reasons.length > 1 ? group.reasons.map((reason) => ({ group, reason })) : []),
  ]);
}

const NOWHERE = 9;

/** How far from its own label the worst of the words was found. */
function rankOf({ group, reason }: Found, words: readonly string[], language: string): number {
  const { label, help = '' } = reason ?? group;
  const fields = [label, help, reason ? group.label : ''].map(
    (text) => ` ${folded(text, language).replace(/[^\p{L}\p{N}]+/gu, ' ')}`,
  );
  const rank = (word: string) => {
    const places = fields.map((text, place) => {
      if (text.includes(` ${word}`)) return place * 2;
      return word.length > 2 && text.includes(word) ? place * 2 + 1 : NOWHERE;
    });
    return Math.min(...places);
  };
  return Math.max(...words.map(rank));
}
