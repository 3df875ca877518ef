import type { Loaders } from '../catalogue.ts';
import type { Strings } from '../strings/en.ts';

/** The languages of the dialog. */
export const LANGUAGES: Loaders<Strings> = {
  ar: () => import('../strings/ar.ts'),
  en: () => import('../strings/en.ts'),
  nl: () => import('../strings/nl.ts'),
};
