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

type Measures = Record<keyof Limits, number>;
type Unit = keyof Measures;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const encoder = new TextEncoder();

/** The user-perceived characters of a text. */
export const graphemesOf = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Measures a text in every unit. */
export function measuresOf(text: string): Measures {
  return { graphemes: graphemesOf(text).length, ...lesserMeasuresOf(text) };
}

/** Tells whether a text keeps to the limits. */
export function fits(text: string, limits: Limits): boolean {
  return isWithin(measuresOf(text), limits);
}

/** The longest beginning of a text that keeps to the limits, cut between characters, never inside one. */
export function cut(text: string, limits: Limits): string {
  if (fits(text, limits)) return text;
  const whole = longest(graphemesOf(text), limits);
  // one character may be longer than the limit: a base with a thousand marks
  return whole === '' ? longest(Array.from(text), limits) : whole;
}

/** What is left of the limits beside a text. */
export function roomBeside(text: string, limits: Limits): Limits {
  const taken = measuresOf(text);
  const rest = Object.entries(limits).map(([unit, limit]: [string, number]) => [
    unit,
    Math.max(0, limit - taken[unit as Unit]),
  ]);
  return Object.fromEntries(rest) as Limits;
}

function longest(pieces: readonly string[], limits: Limits): string {
  const sum: Measures = { graphemes: 0, bytes: 0, codePoints: 0, units: 0 };
  let length = 0;
  for (const piece of pieces) {
    const { bytes, codePoints, units } = lesserMeasuresOf(piece);
    sum.graphemes += 1;
    sum.bytes += bytes;
    sum.codePoints += codePoints;
    sum.units += units;
    if (!isWithin(sum, limits)) break;
    length += piece.length;
  }
  return pieces.join('').slice(0, length);
}

function lesserMeasuresOf(text: string): Omit<Measures, 'graphemes'> {
  return { bytes: encoder.encode(text).length, codePoints: Array.from(text).length, units: text.length };
}

function isWithin(measures: Measures, limits: Limits): boolean {
  return Object.entries(limits).every(([unit, limit]: [string, number]) => measures[unit as Unit] <= limit);
}
