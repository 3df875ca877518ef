import { nearest } from './nearest.ts';

/** What a module of texts holds, and for which language it is. */
export type Catalogue<Module> = Module & {
  /** The language that was found, which is the nearest to the one wanted. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
};

/** Loads the texts of each language by its tag, each in a chunk of its own. */
export type Loaders<Module> = Readonly<Record<string, () => Promise<Module>>>;

/** The languages that are written from right to left, of those that somebody has written texts in. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** Loads the catalogue nearest to the languages wanted, in order of preference; English when there is none. */
export async function catalogueFor<Module>(
  loaders: Loaders<Module>,
  ...wanted: string[]
): Promise<Catalogue<Module>> {
  const available = Object.keys(loaders);
  const language = wanted.map((tag) => nearest(tag, available)).find(Boolean) ?? 'en';
  const module = await loaders[language]!();
  return { dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr', ...module, language };
}
