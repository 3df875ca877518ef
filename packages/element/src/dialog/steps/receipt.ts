import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dateIn } from '../../date-in.ts';
import { fill } from '../../words.ts';
import type { Sent } from '../flow.ts';
import type { LaterView } from '../view.ts';
import { screen, secondary } from './screen.ts';

/** Proof of intake, and what happens next (DSA Art. 16(4) to (6)). */
export function receiptStep(
  view: LaterView,
  { receipt, isRepeat }: Sent,
  isEarlier: boolean,
): TemplateResult {
  const { strings, language, copied, copy } = view;
  const { reference, statusUrl, expectedBy, next, automatedProcessing, completeness } = receipt;
  const isKnown = isRepeat || isEarlier;
  return screen(
    view,
    isKnown ? strings.repeatTitle : strings.receivedTitle,
    html`
      <p part="lead">${strings.thanks}</p>
      <div class="reference" part="reference">
        <span>${strings.reference}</span>
        <code dir="ltr">${reference}</code>
        ${
          copy
            ? html`<button type="button" part="button" @click=${() => copy(reference, strings.copied)}>
                ${copied || strings.copy}
              </button>`
            : nothing
        }
      </div>
      ${
        isWeb(statusUrl)
          ? html`<p>
              <a href=${statusUrl} target="_blank" rel="noopener">${strings.statusLink}</a><br /><small
                >${strings.statusKeep}</small
              >
            </p>`
          : nothing
      }
      <h3>${strings.whatNext}</h3>
      <ul>
        ${next.map((step) => html`<li>${strings.nextSteps[step]}</li>`)}
        ${expectedBy ? html`<li>${fill(strings.expectedBy, { date: dateIn(language, expectedBy) })}</li>` : nothing}
        <li>${automatedProcessing ? strings.automated : strings.byPeople}</li>
      </ul>
      ${missingFrom(view, completeness.missing)}
    `,
    html`${isEarlier ? secondary(view, strings.again, 'again') : nothing} ${finish(view)}`,
  );
}

/** A flag that the sender keeps for later. */
export function queuedStep(view: LaterView): TemplateResult {
  const { strings } = view;
  return screen(view, strings.queuedTitle, html`<p part="lead">${strings.queued}</p>`, finish(view));
}

/** The button that ends a visit. */
export const finish = ({ strings, dispatch }: LaterView): TemplateResult =>
  html`<button
    type="button"
    class="primary"
    part="button button--primary"
    @click=${() => dispatch({ type: 'close' })}
  >
    ${strings.done}
  </button>`;

/** Told, not asked for again, and only of a legal notice: a report of broken rules needs none of it. */
function missingFrom(
  { strings, state }: LaterView,
  missing: Sent['receipt']['completeness']['missing'],
): TemplateResult | typeof nothing {
  if (state.step !== 'received' || !state.sent.isNotice || !missing.length) return nothing;
  return html`<div class="note">
    <p>${strings.lackingLead}</p>
    <ul>
      ${missing.map((element) => html`<li>${strings.lacking[element]}</li>`)}
    </ul>
  </div>`;
}

// a sender of the host is not bound to the protocol's own check
const isWeb = (url: string) => /^https?:/i.test(url);
