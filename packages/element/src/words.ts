import { filled } from '@report-this/strings';
import { html, type TemplateResult } from 'lit/html.js';

/** A text with values in it, for a template. */
export type Filled = readonly (TemplateResult | string)[];

/**
 * Puts values in the places that a text names, for a template: `fill('Hello {name}', { name })`. Each stands apart (bdi),
 * so that a name in another script does not reorder the text around it.
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): Filled =>
  filled(text, values, (value) => html`<bdi>${value}</bdi>`);
