import type { Receipt } from '@report-this/protocol';
import { html } from 'hono/html';
import { keyFields } from './key-fields.ts';
import type { Words } from './languages.ts';
import type { Piece } from './page.ts';

/**
 * The receipt, with the status link to keep. That page reads its key from the fragment, which takes a script; the button
 * sends the key in the body of a request instead, so that it stands in no address and in no log either.
 */
export function receiptView(words: Words, receipt: Receipt, isNotice: boolean): Piece {
  const { strings } = words;
  const { flagId, token, reference, statusUrl, completeness, next } = receipt;
  const steps: Readonly<Record<string, string>> = strings.dialog.nextSteps;
  const lacking: Readonly<Record<string, string>> = strings.notice.lacking;
  return html`
    <p>${strings.dialog.thanks}</p>
    <dl>
      <dt>${strings.dialog.reference}</dt>
      <dd><code dir="ltr">${reference}</code></dd>
    </dl>
    ${
      isNotice &&
      completeness.missing.length > 0 &&
      html`<div class="card">
        <p>${strings.notice.lackingLead}</p>
        <ul>
          ${completeness.missing.map((name) => html`<li>${lacking[name]}</li>`)}
        </ul>
      </div>`
    }
    <p><a href="${statusUrl}" rel="noreferrer">${strings.dialog.statusLink}</a></p>
    <p class="help">${strings.dialog.statusKeep}</p>
    <h2>${strings.dialog.whatNext}</h2>
    <ul>
      ${next.map((step) => steps[step] && html`<li>${steps[step]}</li>`)}
    </ul>
    <form method="post" action="report-status">
      <p class="help">${strings.page.withoutScript}</p>
      ${keyFields(words, flagId, token)}
      <p><button class="second">${strings.dialog.statusLink}</button></p>
    </form>
  `;
}
