import { html, type TemplateResult } from 'lit';
import type { Filled } from '../words.ts';

/** A heading that fits into the outline of its page. */
export function headingOf(level: number, text: string | Filled): TemplateResult {
  if (level === 2) return html`<h2>${text}</h2>`;
  return level === 3 ? html`<h3>${text}</h3>` : html`<h4>${text}</h4>`;
}
