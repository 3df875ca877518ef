import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings/en.ts';
import type { Shield } from './voice.ts';

/** What stands before a case that nobody should see by accident; `reveal` shows the case. */
export function caseShield(shield: Shield, { caseView }: Strings, reveal: () => void): TemplateResult {
  return html`<section class="card shield" aria-labelledby="shield">
    <h2 id="shield">${caseView.shieldTitle}</h2>
    ${shield === 'no-upload' ? html`<p>${caseView.shieldNoUpload}</p>` : nothing}
    <p>${caseView.shieldCritical}</p>
    <button class="primary" type="button" @click=${reveal}>${caseView.reveal}</button>
  </section>`;
}
