import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chosenIn } from '../chosen.ts';
import type { LaterView } from '../view.ts';

/** What a person should know at once about the reason chosen: who helps now, and that no name is needed. */
export function notes(view: LaterView): TemplateResult {
  const { state, strings, language } = view;
  const traits = chosenIn(state.offer, state.draft)?.reason.traits ?? [];
  const note = (text: string) => html`<p class="note" part="note" lang=${language}>${text}</p>`;
  return html`
    ${traits.includes('threat-to-life') ? note(strings.emergency) : nothing}
    ${traits.includes('support-card') ? note(strings.support) : nothing}
    ${traits.includes('identity-exempt') ? note(strings.exempt) : nothing}
  `;
}
