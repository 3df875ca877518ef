import { html } from 'hono/html';
import { CODE_FIELD } from './act.ts';
import { troubleIn } from './field-trouble.ts';
import { keyFields } from './key-fields.ts';
import type { Piece } from './page.ts';
import type { StatusPageView } from './status-page-view.ts';

/** SPEC §10.3: where the code of a mail is entered, while the reporter's address waits for it. */
export function confirmView(view: StatusPageView): Piece {
  const { words, status, token, takesFollowUp } = view;
  if (!takesFollowUp || status.email !== 'unconfirmed') return '';
  const { status: texts } = words.strings;
  const { issue, attributes, text } = troubleIn(view, CODE_FIELD);
  return html`
    <h2>${texts.confirmTitle}</h2>
    <form method="post" action="report-status" novalidate>
      ${keyFields(words, status.flagId, token)}
      <p>${texts.confirmHelp}</p>
      <div class="field">
        <label for="${CODE_FIELD}">${texts.code}</label>
        ${issue}
        <input
          id="${CODE_FIELD}"
          name="${CODE_FIELD}"
          dir="ltr"
          maxlength="100"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          value="${text}"
          ${attributes}
        />
      </div>
      <p><button name="act" value="confirm">${texts.confirm}</button></p>
    </form>
  `;
}
