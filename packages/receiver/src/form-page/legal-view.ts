import { html } from 'hono/html';
import type { FormPageView } from './form-page-view.ts';
import { described, issueOf } from './issue-view.ts';
import type { Piece } from './page.ts';

/** What a legal notice asks beside the explanation (DSA Art. 16(2)); nothing about the person where the law protects them. */
export function legalView(view: FormPageView): Piece {
  const { words, offer, filled } = view;
  const { strings } = words;
  return html`
    <fieldset class="legal">
      <legend>${strings.notice.legalTitle}</legend>
      <div class="rights">
        <fieldset>
          <legend>${strings.notice.rights}</legend>
          ${Object.entries(strings.notice.capacities).map(
            ([capacity, label]) => html`
              <label class="choice">
                <input
                  type="radio"
                  name="capacity"
                  value="${capacity}"
                  ${filled.capacity === capacity && 'checked'}
                />
                <span>${label}</span>
              </label>
            `,
          )}
        </fieldset>
        ${field(view, 'work', strings.notice.work, 1000)}
      </div>
      <p class="exempt">${strings.notice.exempt}</p>
      <fieldset class="who">
        <legend>${strings.notice.who}</legend>
        <p class="help">${strings.notice.whoHelp}</p>
        ${field(view, 'name', strings.notice.name, 200, 'name')}
        ${field(view, 'email', strings.notice.email, 254, 'email')}
      </fieldset>
      <fieldset>
        <legend>${strings.notice.goodFaithGiven}</legend>
        ${issueOf(view, 'goodFaith')}
        <label class="choice" lang="${offer.locale}">
          <input
            type="checkbox"
            name="goodFaith"
            id="goodFaith"
            value="${offer.goodFaith.textId}"
            ${filled.goodFaith === offer.goodFaith.textId && 'checked'}
            ${described(view, 'goodFaith')}
          />
          <span>${offer.goodFaith.text}</span>
        </label>
      </fieldset>
    </fieldset>
  `;
}

function field(
  view: FormPageView,
  name: 'name' | 'email' | 'work',
  label: string,
  maxLength: number,
  autocomplete?: string,
): Piece {
  return html`<div class="field">
    <label for="${name}">${label}</label>
    ${issueOf(view, name)}
    <input
      id="${name}"
      name="${name}"
      type="${name === 'email' ? 'email' : 'text'}"
      dir="${name === 'email' ? 'ltr' : 'auto'}"
      maxlength="${maxLength}"
      ${autocomplete ? html`autocomplete="${autocomplete}"` : ''}
      value="${view.filled[name]}"
      ${described(view, name)}
    />
  </div>`;
}
