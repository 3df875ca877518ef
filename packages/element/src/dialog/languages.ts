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
  nl: () => import('../strings/nl.ts'),
};
