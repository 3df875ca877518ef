// Norwegian without more, and Nynorsk, whose readers read Bokmål.
const NORWEGIAN = /^n[no]$/;

/**
 * The language nearest to the one wanted, of those there are: the BCP 47 tag itself, then the tag without its last part, and
 * so on (RFC 4647 §3.4 Lookup): `nl-BE` finds `nl`. Undefined when there is none.
 */
export function nearest(wanted: string, available: readonly string[]): string | undefined {
  for (let range = wanted.toLowerCase(); range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
    const tag = range.replace(NORWEGIAN, 'nb');
    const found = available.find((it) => it.toLowerCase() === tag);
    if (found) return found;
  }
  return undefined;
}
