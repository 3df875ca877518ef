import { html, nothing, type TemplateResult } from 'lit/html.js';
import { plural } from '../../words.ts';
import type { LaterView } from '../view.ts';
import { issueOf, issueText } from './screen.ts';

/** The text in the person's own words, with what is left of its length. It is required where there is help for it. */
export function explanation(view: LaterView, label: string, help: string): TemplateResult {
  const { state, strings, language, dispatch } = view;
  const text = state.draft.explanation;
  const left = state.offer.limits.explanation - text.length;
  return html`
    <div class="field">
      <label for="explanation">${label} ${help ? html`<small>${strings.required}</small>` : nothing}</label>
      ${help ? html`<p class="help" id="explanation-help">${help}</p>` : nothing}
      ${issueText(view, 'explanation')}
      <textarea
        id="explanation"
        part="input"
        rows="4"
        dir="auto"
        ?required=${help !== undefined}
        aria-invalid=${issueOf(view, 'explanation') ? 'true' : nothing}
        aria-describedby="explanation-issue explanation-help explanation-left"
        .value=${text}
        @input=${(event: Event) =>
          dispatch({ type: 'edit', change: { explanation: (event.target as HTMLTextAreaElement).value } })}
      ></textarea>
      <p class="help" id="explanation-left">${plural(language, strings.left, left)}</p>
    </div>
  `;
}
