import type { Loaders } from '../catalogue.ts';
import type { Strings } from '../strings/en.ts';
import type { EndingStrings } from '../strings/ending/en.ts';
import type { RestStrings } from '../strings/rest/en.ts';

/** The texts of one language: those of the first screen, and the way to all others. */
export interface Language {
  readonly strings: Strings;
  readonly ending: () => Promise<{ readonly strings: EndingStrings }>;
  readonly rest: () => Promise<{ readonly strings: RestStrings }>;
}

/** The languages of the dialog. */
export const LANGUAGES: Loaders<Language> = {
  ar: () => import('../strings/ar.ts'),
  en: () => import('../strings/en.ts'),
  fa: () => import('../strings/fa.ts'),
  he: () => import('../strings/he.ts'),
  is: () => import('../strings/is.ts'),
  mt: () => import('../strings/mt.ts'),
  nb: () => import('../strings/nb.ts'),
  nl: () => import('../strings/nl.ts'),
  pl: () => import('../strings/pl.ts'),
  pt: () => import('../strings/pt.ts'),
  ro: () => import('../strings/ro.ts'),
  sk: () => import('../strings/sk.ts'),
  sl: () => import('../strings/sl.ts'),
  sv: () => import('../strings/sv.ts'),
  tr: () => import('../strings/tr.ts'),
  uk: () => import('../strings/uk.ts'),
  ur: () => import('../strings/ur.ts'),
};
