import { html, nothing, type TemplateResult } from 'lit/html.js';
import { asksIdentity, asksRights } from '../flow.ts';
import type { View } from '../view.ts';
import { reasonLabel, subjectOf } from './reason.ts';
import { leave, primary, screen } from './screen.ts';

/** A legal notice in full, before it goes (WCAG 3.3.4). */
export function reviewStep(view: View): TemplateResult {
  const { state, strings } = view;
  const { draft, offer } = state;
  const row = (term: string, text: string) =>
    html`<div>
      <dt>${term}</dt>
      <dd dir="auto">${text}</dd>
    </div>`;
  return screen(
    view,
    strings.reviewTitle,
    html`
      <p part="lead">${strings.reviewLead}</p>
      <dl>
        ${row(strings.whatYouReport, subjectOf(view))} ${row(strings.reason, reasonLabel(view))}
        ${row(strings.explanation, draft.explanation)}
        ${asksRights(state) && draft.work ? row(strings.work, draft.work) : nothing}
        ${row(strings.reporter, reporterOf(view))} ${row(strings.goodFaithGiven, offer.goodFaith.text)}
      </dl>
    `,
    html`${leave(view, strings.back, 'back')} ${primary(view, strings.send)}`,
  );
}

function reporterOf({ state, strings }: View): string {
  const { isAnonymous, name, email } = state.draft;
  if (state.isReporterKnown) return strings.reporterKnown;
  return isAnonymous || !asksIdentity(state) ? strings.reporterAnonymous : `${name}, ${email}`;
}
