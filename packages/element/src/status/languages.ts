import type { Loaders } from '../catalogue.ts';
import type { StatusStrings } from './strings/en.ts';

/** The languages of the status view. */
export const LANGUAGES: Loaders<{ readonly strings: StatusStrings }> = {
  ar: () => import('./strings/ar.ts'),
  en: () => import('./strings/en.ts'),
  nl: () => import('./strings/nl.ts'),
};
