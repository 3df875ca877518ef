import { html, type TemplateResult } from 'lit/html.js';

/** Forms of a text by plural category; `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text with values in it, for a template. */
export type Filled = readonly (TemplateResult | string)[];

/**
 * Puts values in the places that a text names, for a template: `fill('Hello {name}', { name })`. Each stands apart (bdi),
 * so that a name in another script does not reorder the text around it.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): Filled {
  return text.split(/\{(\w+)\}/).map((part, index) => (index % 2 ? html`<bdi>${values[part]}</bdi>` : part));
}

/** Says a number of things by the plural rules of a language. */
export function plural(language: string, forms: Plural, count: number): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('{count}', new Intl.NumberFormat(language).format(count));
}
