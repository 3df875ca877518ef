import { html, nothing, type TemplateResult } from 'lit';
import type { Filled } from '../words.ts';

/** A heading that fits into the outline of its page; one that the focus can be moved to where asked. */
export function headingOf(
  level: number,
  text: string | Filled,
  takesFocus = false,
  id?: string,
): TemplateResult {
  const tabindex = takesFocus ? '-1' : nothing;
  const name = id ?? nothing;
  if (level === 2) return html`<h2 id=${name} tabindex=${tabindex}>${text}</h2>`;
  return level === 3
    ? html`<h3 id=${name} tabindex=${tabindex}>${text}</h3>`
    : html`<h4 id=${name} tabindex=${tabindex}>${text}</h4>`;
}
