import { html, type TemplateResult } from 'lit';
import { type Errors, type Field, idOf } from './decision-values.ts';

/** All that is wrong with a form, with a link to each field; `goTo` brings the focus there. */
export function errorSummary(errors: Errors, title: string, goTo: (field: Field) => void): TemplateResult {
  const follow = (click: Event, field: Field) => {
    click.preventDefault(); // the fragment of the address is the console's own
    goTo(field);
  };
  return html`<div class="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    <h3 id="summary-title">${title}</h3>
    <ul>
      ${[...errors].map(
        ([field, text]) =>
          html`<li>
            <a href="#${idOf(field)}" @click=${(click: Event) => follow(click, field)}>${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
