import type { DialogStrings } from './dialog/en.ts';
import type { ListStrings } from './dialog/list/en.ts';
import type { NoticeStrings } from './dialog/notice/en.ts';
import type { PartsStrings } from './dialog/parts/en.ts';
import type { StateStrings } from './dialog/states/en.ts';

export type { DialogStrings, ListStrings, NoticeStrings, PartsStrings, StateStrings };

/** The texts of one language: those on the way from the first screen to a receipt, and where to get all others. */
export interface DialogLanguage {
  readonly strings: DialogStrings;
  readonly notice: () => Promise<{ readonly strings: NoticeStrings }>;
  readonly states: () => Promise<{ readonly strings: StateStrings }>;
  readonly parts: () => Promise<{ readonly strings: PartsStrings }>;
  readonly list: () => Promise<{ readonly strings: ListStrings }>;
  /** How it is written. @default what the 32 languages are known for */
  readonly dir?: 'ltr' | 'rtl';
}

/** What loads the texts of each language, by its tag (BCP 47). */
export type DialogLanguages = Record<string, () => Promise<DialogLanguage>>;

/** The languages of the dialog: a host may put in its own, and another loader in the place of one. */
export const DIALOG_LANGUAGES: DialogLanguages = {
  ar: () => import('./dialog/ar.ts'),
  bg: () => import('./dialog/bg.ts'),
  cs: () => import('./dialog/cs.ts'),
  da: () => import('./dialog/da.ts'),
  de: () => import('./dialog/de.ts'),
  el: () => import('./dialog/el.ts'),
  en: () => import('./dialog/en.ts'),
  es: () => import('./dialog/es.ts'),
  et: () => import('./dialog/et.ts'),
  fa: () => import('./dialog/fa.ts'),
  fi: () => import('./dialog/fi.ts'),
  fr: () => import('./dialog/fr.ts'),
  ga: () => import('./dialog/ga.ts'),
  he: () => import('./dialog/he.ts'),
  hr: () => import('./dialog/hr.ts'),
  hu: () => import('./dialog/hu.ts'),
  is: () => import('./dialog/is.ts'),
  it: () => import('./dialog/it.ts'),
  lt: () => import('./dialog/lt.ts'),
  lv: () => import('./dialog/lv.ts'),
  mt: () => import('./dialog/mt.ts'),
  nb: () => import('./dialog/nb.ts'),
  nl: () => import('./dialog/nl.ts'),
  pl: () => import('./dialog/pl.ts'),
  pt: () => import('./dialog/pt.ts'),
  ro: () => import('./dialog/ro.ts'),
  sk: () => import('./dialog/sk.ts'),
  sl: () => import('./dialog/sl.ts'),
  sv: () => import('./dialog/sv.ts'),
  tr: () => import('./dialog/tr.ts'),
  uk: () => import('./dialog/uk.ts'),
  ur: () => import('./dialog/ur.ts'),
};
