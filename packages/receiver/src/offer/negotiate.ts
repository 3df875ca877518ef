import { nearest } from '@report-this/strings';

/**
 * Chooses the language for a reader (RFC 9110 §12.5.4) by lookup (RFC 4647 §3.4): `nl-BE` takes `nl`. Without a match
 * the first of `locales`.
 */
export function negotiate(acceptLanguage: string | null, locales: readonly string[]): string {
  for (const range of rangesOf(acceptLanguage ?? '')) {
    const found = range === '*' ? locales[0] : nearest(range, locales);
    if (found) return found;
  }
  return locales[0]!;
}

const MAX_RANGES = 20;

/** The ranges of a header that are wanted at all, the most wanted first. */
function rangesOf(header: string): string[] {
  return header
    .split(',', MAX_RANGES)
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return { range, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ range }) => range);
}
