import type { FlagStatus } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../date-in.ts';
import { fill } from '../words.ts';
import { confirmView } from './confirm-view.ts';
import { decisionView } from './decision-view.ts';
import { headingOf } from './heading.ts';
import { messagesView } from './messages-view.ts';
import { appealUntilView } from './redress-view.ts';
import type { DecisionStrings } from '@report-this/strings/status';
import type { DecisionView, View } from './view.ts';
import { withdrawView } from './withdraw-view.ts';

/** Below a heading of the level before: where a report stands, what is asked, what was decided, and what happened. */
export function statusView(
  view: View,
  status: FlagStatus,
  decisionStrings: DecisionStrings | undefined,
): TemplateResult {
  const {
    words: { strings, language },
    level,
  } = view;
  const { reference, state, timeline, targets } = status;
  const isMany = targets.length > 1;
  return html`
    <p>${strings.reference} <code dir="ltr">${reference}</code></p>
    <p class="state" part="state"><strong>${strings.states[state]}</strong>${strings.explanations[state]}</p>
    ${
      isMany
        ? html`<div>
            ${headingOf(level, strings.items)}
            <ul part="items">
              ${targets.map(
                (it) =>
                  html`<li>
                    ${fill(strings.item, { number: String(it.target + 1), state: strings.states[it.state] })}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${messagesView(view, status)}
    ${decisionStrings ? decisionsView({ ...view, decisionStrings }, status) : nothing}
    <div>
      ${headingOf(level, strings.timeline)}
      <ol class="timeline" part="timeline">
        ${timeline.map(
          (entry) =>
            html`<li>
              <span>${strings.states[entry.state]}</span>
              <time datetime=${entry.at}>${dateIn(language, entry.at, 'short')}</time>
            </li>`,
        )}
      </ol>
    </div>
    ${confirmView(view, status)} ${withdrawView(view, status)}
  `;
}

/** Each decision that there is, and until when it can be challenged. */
function decisionsView(view: DecisionView, status: FlagStatus): TemplateResult {
  const { targets } = status;
  const isMany = targets.length > 1;
  return html`
    ${targets.map(({ target, decision }) =>
      decision ? decisionView(view, decision, status, isMany ? target + 1 : undefined) : nothing,
    )}
    ${appealUntilView(view, status)}
  `;
}
