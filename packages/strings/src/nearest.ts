/** Norwegian without more; Nynorsk, whose readers read Bokmål; and what Hebrew was called before 1989. */
const OTHER_NAMES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he' };

/**
 * The language nearest to the one wanted, of those there are: the BCP 47 tag itself, then the tag without its last part, and
 * so on (RFC 4647 §3.4 Lookup): `nl-BE` finds `nl`. Undefined when there is none.
 */
export function nearest(wanted: string, available: readonly string[]): string | undefined {
  for (let range = wanted.toLowerCase(); range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const tag = OTHER_NAMES[range] ?? range;
    const found = available.find((it) => it.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}
