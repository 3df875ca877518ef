import { en, type Strings } from './en.ts';

/** The languages of this page: what each calls itself, and how its words are fetched. */
export const LANGUAGES = {
  en: { name: 'English', load: async (): Promise<Strings> => en },
  nl: { name: 'Nederlands', load: async (): Promise<Strings> => (await import('./nl.ts')).nl },
  ar: { name: 'العربية', load: async (): Promise<Strings> => (await import('./ar.ts')).ar },
} as const;
export type Language = keyof typeof LANGUAGES;

/** The first of the wanted languages that this page speaks; English when it speaks none of them. */
export function languageOf(wanted: readonly string[]): Language {
  const spoken = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return spoken.find((tag): tag is Language => Object.hasOwn(LANGUAGES, tag)) ?? 'en';
}
