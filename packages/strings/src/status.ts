import type { DecisionStrings } from './status/decision/en.ts';
import type { StatusStrings } from './status/en.ts';

export type { DecisionStrings, StatusStrings };

/** The texts of one language: what every status needs, and where to get what a decision says. */
export interface StatusLanguage {
  readonly strings: StatusStrings;
  readonly decision: () => Promise<{ readonly strings: DecisionStrings }>;
  /** How it is written. @default what the 32 languages are known for */
  readonly dir?: 'ltr' | 'rtl';
}

/** What loads the texts of each language, by its tag (BCP 47). */
export type StatusLanguages = Record<string, () => Promise<StatusLanguage>>;

/** The languages of the status view: a host may put in its own, and another loader in the place of one. */
export const STATUS_LANGUAGES: StatusLanguages = {
  ar: () => import('./status/ar.ts'),
  bg: () => import('./status/bg.ts'),
  cs: () => import('./status/cs.ts'),
  da: () => import('./status/da.ts'),
  de: () => import('./status/de.ts'),
  el: () => import('./status/el.ts'),
  en: () => import('./status/en.ts'),
  es: () => import('./status/es.ts'),
  et: () => import('./status/et.ts'),
  fa: () => import('./status/fa.ts'),
  fi: () => import('./status/fi.ts'),
  fr: () => import('./status/fr.ts'),
  ga: () => import('./status/ga.ts'),
  he: () => import('./status/he.ts'),
  hr: () => import('./status/hr.ts'),
  hu: () => import('./status/hu.ts'),
  is: () => import('./status/is.ts'),
  it: () => import('./status/it.ts'),
  lt: () => import('./status/lt.ts'),
  lv: () => import('./status/lv.ts'),
  mt: () => import('./status/mt.ts'),
  nb: () => import('./status/nb.ts'),
  nl: () => import('./status/nl.ts'),
  pl: () => import('./status/pl.ts'),
  pt: () => import('./status/pt.ts'),
  ro: () => import('./status/ro.ts'),
  sk: () => import('./status/sk.ts'),
  sl: () => import('./status/sl.ts'),
  sv: () => import('./status/sv.ts'),
  tr: () => import('./status/tr.ts'),
  uk: () => import('./status/uk.ts'),
  ur: () => import('./status/ur.ts'),
};
