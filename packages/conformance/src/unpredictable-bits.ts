/**
 * How many bits there is room for in the part of these texts that differs from one to the other: an upper bound on what is
 * unpredictable in them. Nothing outside a receiver can measure more.
 */
export function unpredictableBits(texts: readonly string[]): number {
  if (new Set(texts).size < texts.length) return 0;
  const start = sharedLength(texts);
  const end = sharedLength(texts.map((text) => [...text.slice(start)].reverse().join('')));
  const differing = texts.map((text) => text.slice(start, text.length - end));
  const shortest = Math.min(...differing.map(({ length }) => length));
  return shortest * Math.log2(alphabetOf(differing.join('')));
}

function sharedLength(texts: readonly string[]): number {
  const [first = ''] = texts;
  let length = 0;
  while (length < first.length && texts.every((text) => text[length] === first[length])) length++;
  return length;
}

function alphabetOf(text: string): number {
  if (/^\d*$/.test(text)) return 10;
  if (/^([0-9a-f]*|[0-9A-F]*)$/.test(text)) return 16;
  if (/^([0-9a-z]*|[0-9A-Z]*)$/.test(text)) return 32;
  return 64;
}
