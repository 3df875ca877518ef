import { html, nothing, type TemplateResult } from 'lit/html.js';
import { type Failure, isRetryable } from '../failure.ts';
import type { LaterView } from '../view.ts';
import { finish } from './receipt.ts';
import { screen, secondary } from './screen.ts';

/** Why the flag was not sent, and what to do. What was filled in is kept. */
export function failureStep(view: LaterView, failure: Failure): TemplateResult {
  const { strings, dispatch } = view;
  const text =
    failure.kind === 'offline' || failure.kind === 'unreachable' ? strings[failure.kind] : failure.text;
  const detail = failure.kind === 'refused' ? failure.detail : undefined;
  const retry = html`<button
    type="button"
    class="primary"
    part="button button--primary"
    @click=${() => dispatch({ type: 'retry' })}
  >
    ${strings.retry}
  </button>`;
  return screen(
    view,
    strings.failedTitle,
    html`
      <p part="lead">${text}</p>
      ${detail ? html`<p class="note" dir="auto">${detail}</p>` : nothing}
    `,
    failure.kind === 'gone'
      ? finish(view)
      : html`${secondary(view, strings.backToForm, 'back')} ${isRetryable(failure) ? retry : nothing}`,
  );
}
