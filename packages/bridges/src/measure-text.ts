/** How much text a system takes, each in its own unit. */
export interface Limits {
  /** User-perceived characters (UAX #29). */
  readonly graphemes?: number;
  /** Bytes of UTF-8. */
  readonly bytes?: number;
  /** Unicode code points. */
  readonly codePoints?: number;
  /** UTF-16 code units. */
  readonly units?: number;
}

type Unit = keyof Limits;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** The user-perceived characters of a text. */
export const graphemesOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

const MEASURES: Readonly<Record<Unit, (text: string) => number>> = {
  graphemes: (text) => graphemesOf(text).length,
  bytes: (text) => encoder.encode(text).length,
  codePoints: (text) => Array.from(text).length,
  units: (text) => text.length,
};

const unitsOf = (limits: Limits) => Object.entries(limits) as [Unit, number][];

/** Tells whether a text keeps to the limits. */
export function fits(text: string, limits: Limits): boolean {
  return unitsOf(limits).every(
    ([unit, limit]) => mostOf(unit, text) <= limit || MEASURES[unit](text) <= limit,
  );
}

// without looking: a UTF-16 unit is at most three bytes, and at most one of anything else
const mostOf = (unit: Unit, { length }: string) => (unit === 'bytes' ? 3 * length : length);

/** The longest beginning of a text that keeps to the limits, cut between characters, never inside one. */
export function cut(text: string, limits: Limits): string {
  if (fits(text, limits)) return text;
  const whole = longest(graphemesOf(text), limits);
  // one character may be longer than the limit: a base with a thousand marks
  return whole === '' ? longest(Array.from(text), limits) : whole;
}

/** What is left of the limits beside a text. */
export function roomBeside(text: string, limits: Limits): Limits {
  const rest = unitsOf(limits).map(([unit, limit]) => [unit, Math.max(0, limit - MEASURES[unit](text))]);
  return Object.fromEntries(rest) as Limits;
}

function longest(pieces: readonly string[], limits: Limits): string {
  const room = unitsOf(limits);
  const taken = room.map(() => 0);
  let length = 0;
  for (const piece of pieces) {
    for (const [index, [unit]] of room.entries()) {
      // graphemes are counted as they were found: alone, a piece of one may look like several
      taken[index]! += unit === 'graphemes' ? 1 : MEASURES[unit](piece);
    }
    if (room.some(([, limit], index) => taken[index]! > limit)) break;
    length += piece.length;
  }
  return pieces.join('').slice(0, length);
}
