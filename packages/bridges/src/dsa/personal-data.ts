import { hasIbanCheck, hasLuhnCheck, isIpAddress } from './check-digits.ts';

/** Kinds of personal data that have a form by which they can be found. */
export type PersonalDataKind = 'email' | 'url' | 'handle' | 'phone' | 'iban' | 'card' | 'ipAddress' | 'name';

/** Something in a text that looks like personal data, by its place in UTF-16 units. */
export interface PersonalData {
  readonly what: PersonalDataKind;
  readonly at: number;
  readonly length: number;
}

interface Pattern {
  readonly what: PersonalDataKind;
  /** Where check digits decide, a lookahead, so that a match that is none hides no other. */
  readonly pattern: RegExp;
  /** How much of a match it is; none when the check digits are wrong. */
  readonly lengthOf?: (match: string) => number;
}

const AT = String.raw`(?:\s?[@＠]\s?|\s?[(\[]\s?at\s?[)\]]\s?)`;
const DOT = String.raw`(?:[.．]|\s?[(\[]\s?dot\s?[)\]]\s?)`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const GAP = String.raw`[\s.()/\-‐-―]`;
const DATE = String.raw`\p{Nd}{2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}(?!\p{Nd})`;
// lower case only: a sentence that lacks the space after its full stop is no domain
const TLD = [
  'com|org|net|info|biz|eu|io|app|dev|me|tv|co|cc|gg|to|ly|social|online|site|shop|store|blog|club|live|news|xyz|example',
  'at|be|bg|cy|cz|de|dk|ee|es|fi|fr|gr|hr|hu|ie|is|it|li|lt|lu|lv|mt|nl|no|pl|pt|ro|se|si|sk',
  'uk|ch|us|ca|ru|ua|tr|rs',
].join('|');

/** A sentence goes on after an address: its full stop and brackets are not a part of it. */
const withoutPunctuation = (match: string) => match.replace(/[).,;:!?\]'’”]+$/u, '').length;

// Every repetition is bounded or cannot overlap its neighbour: the texts come from people, and must not stall a server.
const PATTERNS: readonly Pattern[] = [
  {
    what: 'email',
    pattern: new RegExp(`[\\p{L}\\p{N}._%+'-]{1,64}${AT}${LABEL}(?:${DOT}${LABEL}){1,8}`, 'giu'),
  },
  {
    what: 'url',
    pattern: /(?:[a-z][a-z0-9+.-]{1,20}:\/\/|www\.|(?:mailto|tel|sms|did|acct|matrix|magnet):)[^\s<>"]+/giu,
    lengthOf: withoutPunctuation,
  },
  {
    what: 'url',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}@._-])(?:${LABEL}\\.){1,8}(?:${TLD})(?![\\p{L}\\p{N}-])(?:[/?#:][^\\s<>"]*)?`,
      'gu',
    ),
    lengthOf: withoutPunctuation,
  },
  {
    what: 'handle',
    pattern: /(?<![\p{L}\p{N}_.@＠/])[@＠][\p{L}\p{N}_][\p{L}\p{N}_.:-]*/gu,
    lengthOf: withoutPunctuation,
  },
  { what: 'handle', pattern: /(?<![\p{L}\p{N}_./])\/?u\/[\w-]{2,}/gu },
  {
    what: 'phone',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{Nd}])(?:[+＋]|00)${GAP}?(?:\\p{Nd}${GAP}{0,3}){6,14}\\p{Nd}(?!\\p{Nd})`,
      'gu',
    ),
  },
  {
    what: 'phone',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{Nd}.,:/-])(?!${DATE})\\(?0[1-9](?:${GAP}{0,2}\\p{Nd}){6,10}(?!\\p{Nd})`,
      'gu',
    ),
  },
  {
    what: 'phone',
    pattern: /(?<![\p{L}\p{Nd}])\(?\p{Nd}{3}\)?[\s.-]\p{Nd}{3}[\s.-]\p{Nd}{4}(?!\p{Nd})/gu,
  },
  {
    what: 'iban',
    pattern: /(?<![\p{L}\p{N}])(?=([A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}))/giu,
    lengthOf: hasIbanCheck,
  },
  { what: 'card', pattern: /(?<!\d)(?=(\d(?:[ -]?\d){13,18})(?!\d))/gu, lengthOf: hasLuhnCheck },
  { what: 'ipAddress', pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/gu, lengthOf: isIpAddress },
  { what: 'ipAddress', pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{1,4}(?![\w:])/giu },
  { what: 'ipAddress', pattern: /(?<![\w:])[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){1,6}::(?:[0-9a-f:]{0,39})/giu },
];

/**
 * Finds what looks like personal data in a text: by its form, and by the names that are given. A person whose name is not
 * given cannot be found; a text without findings still wants a reader.
 */
export function findPersonalData(text: string, names: readonly string[] = []): PersonalData[] {
  const patterns = [...PATTERNS, ...names.flatMap(patternOfName)];
  const found = patterns.flatMap(({ what, pattern, lengthOf }) =>
    Array.from(text.matchAll(pattern), ({ 0: match, 1: ahead = match, index }) => ({
      what,
      at: index,
      length: lengthOf ? lengthOf(ahead) : ahead.length,
    })),
  );
  return withoutNested(found.filter(({ length }) => length > 0));
}

function patternOfName(name: string): Pattern[] {
  const words = name.trim().replace(/^@/, '');
  if (Array.from(words).length < 3) return [];
  const literal = words
    .replace(/[\\^$.*+?()[\]{}|/-]/g, (symbol) => `\\u{${symbol.codePointAt(0)!.toString(16)}}`)
    .replace(/\s+/g, '\\s+');
  return [{ what: 'name', pattern: new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu') }];
}

/** Leaves out what lies inside another finding. */
function withoutNested(found: readonly PersonalData[]): PersonalData[] {
  const sorted = [...found].sort((one, other) => one.at - other.at || other.length - one.length);
  let end = 0;
  return sorted.filter(({ at, length }) => {
    if (at + length <= end) return false;
    end = at + length;
    return true;
  });
}
