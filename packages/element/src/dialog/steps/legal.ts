import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CAPACITIES } from '../draft.ts';
import { asksIdentity, asksRights } from '../flow.ts';
import type { NoticeView } from '../view.ts';
import { issueOf, issueText, leave, primary, screen } from './screen.ts';

/** What makes a report a legal notice (DSA Art. 16(2)): why, who, and in good faith. */
export function legalStep(view: NoticeView, explanation: TemplateResult): TemplateResult {
  const { state, strings } = view;
  const { offer, isReporterKnown } = state;
  return screen(
    view,
    strings.legalTitle,
    html`
      ${explanation} ${asksRights(state) ? rights(view) : nothing}
      ${asksIdentity(state) ? identity(view) : nothing}
      ${asksIdentity(state) || isReporterKnown ? nothing : html`<p class="note">${strings.exempt}</p>`}
      ${issueText(view, 'goodFaith')}
      <label class="choice" part="choice">
        ${checkbox(view, 'goodFaith', 'isGoodFaith', true)}
        <span lang=${offer.locale} id="goodFaith-label">${offer.goodFaith.text}</span>
      </label>
    `,
    html`${leave(view, strings.back, 'back')} ${primary(view, strings.next)}`,
  );
}

function identity(view: NoticeView): TemplateResult {
  const { state, strings } = view;
  return html`
    <fieldset aria-describedby="who-help">
      <legend>${strings.who}</legend>
      <p class="help" id="who-help">${strings.whoHelp}</p>
      ${
        state.draft.isAnonymous
          ? nothing
          : html`${input(view, 'name', strings.name, 'text')} ${input(view, 'email', strings.email, 'email')}`
      }
      ${
        state.offer.reporterRoles.includes('anonymous')
          ? html`<label class="choice" part="choice">
              ${checkbox(view, 'anonymous', 'isAnonymous', false)}
              <span id="anonymous-label">${strings.anonymous}</span>
            </label>`
          : nothing
      }
    </fieldset>
  `;
}

/** Rights in a work: helpful, and never required. */
function rights(view: NoticeView): TemplateResult {
  const { state, strings, dispatch } = view;
  return html`
    <fieldset>
      <legend>${strings.rights}</legend>
      ${CAPACITIES.map(
        (capacity) => html`
          <label class="choice" part="choice">
            <input
              type="radio"
              name="capacity"
              .checked=${state.draft.capacity === capacity}
              @change=${() => dispatch({ type: 'edit', change: { capacity } })}
            />
            ${strings.capacities[capacity]}
          </label>
        `,
      )}
      ${input(view, 'work', strings.work, 'text')}
    </fieldset>
  `;
}

function checkbox(
  view: NoticeView,
  name: string,
  key: 'isGoodFaith' | 'isAnonymous',
  isRequired: boolean,
): TemplateResult {
  return html`<input
    type="checkbox"
    id=${name}
    ?required=${isRequired}
    aria-labelledby="${name}-label"
    aria-describedby="${name}-issue"
    aria-invalid=${issueOf(view, name) ? 'true' : nothing}
    .checked=${view.state.draft[key]}
    @change=${(event: Event) =>
      view.dispatch({ type: 'edit', change: { [key]: (event.target as HTMLInputElement).checked } })}
  />`;
}

// as long as the protocol lets them be
const LENGTHS = { name: 200, email: 254, work: 1000 };

function input(
  view: NoticeView,
  name: keyof typeof LENGTHS,
  label: string,
  type: 'text' | 'email',
): TemplateResult {
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      ${issueText(view, name)}
      <input
        id=${name}
        part="input"
        type=${type}
        maxlength=${LENGTHS[name]}
        autocomplete=${name === 'work' ? 'off' : name}
        dir="auto"
        aria-invalid=${issueOf(view, name) ? 'true' : nothing}
        aria-describedby="${name}-issue"
        .value=${view.state.draft[name]}
        @input=${(event: Event) =>
          view.dispatch({ type: 'edit', change: { [name]: (event.target as HTMLInputElement).value } })}
      />
    </div>
  `;
}
