import type { Loaders } from '../catalogue.ts';
import type { Strings } from '../strings/en.ts';
import type { ListStrings } from '../strings/list/en.ts';
import type { NoticeStrings } from '../strings/notice/en.ts';
import type { PartsStrings } from '../strings/parts/en.ts';
import type { StateStrings } from '../strings/states/en.ts';

/** The texts of one language: those on the way from the first screen to a receipt, and where to get all others. */
export interface Language {
  readonly strings: Strings;
  readonly notice: () => Promise<{ readonly strings: NoticeStrings }>;
  readonly states: () => Promise<{ readonly strings: StateStrings }>;
  readonly parts: () => Promise<{ readonly strings: PartsStrings }>;
  readonly list: () => Promise<{ readonly strings: ListStrings }>;
}

/** The languages of the dialog. */
export const LANGUAGES: Loaders<Language> = {
  ar: () => import('../strings/ar.ts'),
  bg: () => import('../strings/bg.ts'),
  cs: () => import('../strings/cs.ts'),
  da: () => import('../strings/da.ts'),
  de: () => import('../strings/de.ts'),
  el: () => import('../strings/el.ts'),
  en: () => import('../strings/en.ts'),
  es: () => import('../strings/es.ts'),
  et: () => import('../strings/et.ts'),
  fa: () => import('../strings/fa.ts'),
  fi: () => import('../strings/fi.ts'),
  fr: () => import('../strings/fr.ts'),
  ga: () => import('../strings/ga.ts'),
  he: () => import('../strings/he.ts'),
  hr: () => import('../strings/hr.ts'),
  hu: () => import('../strings/hu.ts'),
  is: () => import('../strings/is.ts'),
  it: () => import('../strings/it.ts'),
  lt: () => import('../strings/lt.ts'),
  lv: () => import('../strings/lv.ts'),
  mt: () => import('../strings/mt.ts'),
  nb: () => import('../strings/nb.ts'),
  nl: () => import('../strings/nl.ts'),
  no: () => import('../strings/nb.ts'), // the tag that most Norwegian pages have
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
