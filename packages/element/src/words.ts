/** Forms of a text by plural category; `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Puts values in the places that a text names: `fill('Hello {name}', { name })`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Says a number of things by the plural rules of a language. */
export function plural(language: string, forms: Plural, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}

/** Writes an instant or a day in words, such as 21 November 2026; with the time of day where asked. */
export function dateIn(language: string, at: string, timeStyle?: 'short'): string {
  // a day has no time zone: 2026-11-21 is that day everywhere
  const zone = at.includes('T') ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(timeStyle && { timeStyle }),
    ...zone,
  }).format(new Date(at));
}
