/* eslint-disable lit-a11y/no-autofocus -- in a dialog it says where showModal() puts the focus: on the heading */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FlowState } from '../flow.ts';
import type { View } from '../view.ts';

type Part = TemplateResult | string | typeof nothing;

/** The frame of every step: a heading that takes the focus, what there is to do, and the buttons. */
export function screen({ state }: View, heading: string, content: unknown, actions: Part): TemplateResult {
  return html`
    <div class="body" part="body" ?inert=${isBusy(state)}>
      <h2 id="title" part="title" tabindex="-1" autofocus>${heading}</h2>
      ${content}
    </div>
    <div class="actions" part="actions">${actions}</div>
  `;
}

/** A button that tells the flow something. */
export function secondary({ dispatch }: View, text: string, type: PlainEvent): TemplateResult {
  return html`<button type="button" part="button" @click=${() => dispatch({ type })}>${text}</button>`;
}

/** The button that Enter stands for. It is never disabled: pressing it says what is missing. */
export function primary(view: View, text: string): TemplateResult {
  const told = underWay(view);
  return html`<button class="primary" part="button button--primary" aria-disabled=${told ? 'true' : nothing}>
    ${told ?? text}
  </button>`;
}

/** Goes back a step; while something is under way, stops that. */
export function leave(view: View, text: string, type: PlainEvent): TemplateResult {
  const { state, strings } = view;
  return isBusy(state) ? secondary(view, strings.cancel, 'back') : secondary(view, text, type);
}

/** The events that a button stands for. */
type PlainEvent = 'again' | 'back' | 'close' | 'readOffer' | 'retry';

/** What is wrong with a field, for the field to point at; nothing when nothing is. */
export function issueOf({ state, strings }: View, field: string): string | undefined {
  const issue = issuesIn(state).find((it) => it.field === field);
  return issue && (strings.issues[`${field}.${issue.code}`] ?? strings.issues['other']);
}

/** The sentence under a field that says what is wrong. */
export function issueText(view: View, field: string): Part {
  const text = issueOf(view, field);
  return text ? html`<p class="issue" part="issue" id="${field}-issue">${text}</p>` : nothing;
}

/** What is being done, while the person waits for it. */
export function underWay({ state, strings }: View): string | undefined {
  if (state.step === 'sending') return strings.sending;
  return state.step === 'preparing' ? strings.loading : undefined;
}

const isBusy = ({ step }: FlowState) => step === 'sending' || step === 'preparing';

const issuesIn = (state: FlowState) => ('issues' in state ? state.issues : []);
