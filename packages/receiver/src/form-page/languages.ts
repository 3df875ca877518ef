import { negotiate } from '../offer/negotiate.ts';
import type { FormStrings } from './strings/en.ts';

/** The texts of each language, loaded when somebody first reads them. */
const LOADERS: Readonly<Record<string, () => Promise<{ readonly strings: FormStrings }>>> = {
  en: () => import('./strings/en.ts'),
  ar: () => import('./strings/ar.ts'),
  bg: () => import('./strings/bg.ts'),
  cs: () => import('./strings/cs.ts'),
  da: () => import('./strings/da.ts'),
  de: () => import('./strings/de.ts'),
  el: () => import('./strings/el.ts'),
  es: () => import('./strings/es.ts'),
  et: () => import('./strings/et.ts'),
  fa: () => import('./strings/fa.ts'),
  fi: () => import('./strings/fi.ts'),
  fr: () => import('./strings/fr.ts'),
  ga: () => import('./strings/ga.ts'),
  he: () => import('./strings/he.ts'),
  hr: () => import('./strings/hr.ts'),
  hu: () => import('./strings/hu.ts'),
  is: () => import('./strings/is.ts'),
  it: () => import('./strings/it.ts'),
  lt: () => import('./strings/lt.ts'),
  lv: () => import('./strings/lv.ts'),
  mt: () => import('./strings/mt.ts'),
  nb: () => import('./strings/nb.ts'),
  nl: () => import('./strings/nl.ts'),
  pl: () => import('./strings/pl.ts'),
  pt: () => import('./strings/pt.ts'),
  ro: () => import('./strings/ro.ts'),
  sk: () => import('./strings/sk.ts'),
  sl: () => import('./strings/sl.ts'),
  sv: () => import('./strings/sv.ts'),
  tr: () => import('./strings/tr.ts'),
  uk: () => import('./strings/uk.ts'),
  ur: () => import('./strings/ur.ts'),
};

/** The languages of the pages without script; the first is for those who read none of them. */
export const FORM_LANGUAGES: readonly string[] = Object.keys(LOADERS);

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** What a page is written in. */
export interface Words {
  readonly strings: FormStrings;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The words for a reader: the language of the page that the link stands on, then what the browser asks for. */
export async function wordsFor(lang: string, acceptLanguage: string | null): Promise<Words> {
  const wanted = [/^[A-Za-z0-9-]{2,35}$/.test(lang) ? lang : '', acceptLanguage ?? ''].filter(Boolean);
  const language = negotiate(wanted.join(','), FORM_LANGUAGES);
  const { strings } = await LOADERS[language]!();
  return { strings, language, dir: RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr' };
}

/** Puts values in the places that a text names. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Writes an instant or a day in words, such as 21 November 2026. */
export function dateIn(language: string, at: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
}
