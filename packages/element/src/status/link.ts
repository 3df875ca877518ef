import { html, type TemplateResult } from 'lit';
import type { Filled } from '../words.ts';

/** A link to the web; a reader of the host is not bound to the protocol's own check, so other schemes stay text. */
export function link(text: string | Filled, url: string | undefined): TemplateResult | string | Filled {
  return url && /^https?:/i.test(url) ? html`<a href=${url} rel="noopener noreferrer">${text}</a>` : text;
}

/** A way to write to somebody: a link where it is one e-mail address, which says what the letter is about. */
export function contactLink(contact: string, subject: string): TemplateResult {
  return html`<bdi
    >${
      /^[^\s@?&%]+@[^\s@?&%]+$/.test(contact)
        ? html`<a href=${`mailto:${contact}?subject=${encodeURIComponent(subject)}`}>${contact}</a>`
        : contact
    }</bdi
  >`;
}
