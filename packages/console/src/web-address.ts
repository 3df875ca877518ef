import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings/en.ts';

/** An address as text, and a link beside it where it is one of the web: nothing is fetched or followed unasked. */
export function webAddress(address: string, { target }: Strings, isDangerous = false): TemplateResult {
  return html`<code dir="ltr">${address}</code> ${
      /^https?:\/\//i.test(address)
        ? html`<a
              class="small"
              href=${address}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
              aria-label=${target.openNamed(address)}
              >${target.openLink}</a
            >
            ${isDangerous ? html`<span class="small warning">${target.openWarning}</span>` : nothing}`
        : nothing
    }`;
}
