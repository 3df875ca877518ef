import { html, nothing, type TemplateResult } from 'lit';
import { failureText } from './failure-text.ts';
import type { Strings } from './strings/en.ts';

/** Says what failed, with a way to try again. */
export function failureNotice(
  error: unknown,
  strings: Strings,
  tryAgain: () => void,
): TemplateResult | typeof nothing {
  if (error === undefined) return nothing;
  return html`<div class="notice failure" role="alert">
    <p>${failureText(error, strings)}</p>
    <button type="button" @click=${tryAgain}>${strings.tryAgain}</button>
  </div>`;
}
