/** What a module of texts holds, and for which language it is. */
export type Catalogue<Module> = Module & {
  /** The language that was found, which is the nearest to the one wanted. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
};

/** Loads the texts of each language, each in a chunk of its own. */
export type Loaders<Module> = Readonly<Record<string, () => Promise<Module>>>;

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i;

/**
 * Loads the catalogue nearest to the languages wanted, in order of preference: the tag itself, then the tag without its
 * last part, and so on (RFC 4647 §3.4 Lookup); English when there is none.
 */
export async function catalogueFor<Module>(
  loaders: Loaders<Module>,
  ...wanted: string[]
): Promise<Catalogue<Module>> {
  const language = lookUp(Object.keys(loaders), wanted) ?? 'en';
  const module = await loaders[language]!();
  return { ...module, language, dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr' };
}

function lookUp(available: readonly string[], wanted: readonly string[]): string | undefined {
  for (const tag of wanted) {
    for (let range = tag.toLowerCase(); range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      const found = available.find((it) => it.toLowerCase() === range);
      if (found) return found;
    }
  }
  return undefined;
}
