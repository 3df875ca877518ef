import { html } from 'hono/html';
import type { Done } from './act.ts';
import { confirmView } from './confirm-view.ts';
import { dateIn } from './date-in.ts';
import { appealUntilView, decisionView } from './decision-view.ts';
import { fill } from './fill.ts';
import { keyFields } from './key-fields.ts';
import { messagesView } from './messages-view.ts';
import type { Piece } from './page.ts';
import type { StatusPageView } from './status-page-view.ts';
import { withdrawView } from './withdraw-view.ts';

/** Where a report stands, what is asked, what was decided, and what happened; each button sends the key in a body. */
export function statusView(view: StatusPageView): Piece {
  const { words, status, done } = view;
  const { status: texts } = words.strings;
  const { targets, timeline } = status;
  const isMany = targets.length > 1;
  return html`
    ${done && !isInField(done) && html`<p class="card" role="status">${textOf(view, done)}</p>`}
    <dl>
      <dt>${texts.reference}</dt>
      <dd><code dir="ltr">${status.reference}</code></dd>
    </dl>
    <p class="card">
      <strong>${texts.states[status.state]}</strong><br />
      ${texts.explanations[status.state]}
    </p>
    ${
      isMany &&
      html`<h2>${texts.items}</h2>
        <ul>
          ${targets.map(
            ({ target, state }) =>
              html`<li>${fill(texts.item, { number: String(target + 1), state: texts.states[state] })}</li>`,
          )}
        </ul>`
    }
    ${messagesView(view)}
    ${targets.map(
      ({ target, decision }) => decision && decisionView(view, decision, isMany ? target + 1 : undefined),
    )}
    ${appealUntilView(view)}
    <h2>${texts.timeline}</h2>
    <ol>
      ${timeline.map(
        ({ state, at }) =>
          html`<li>
            ${texts.states[state]}
            <time class="quiet" datetime="${at}">${dateIn(words.language, at)}</time>
          </li>`,
      )}
    </ol>
    <form method="post" action="report-status">
      ${keyFields(words, status.flagId, view.token)}
      <p><button class="second">${texts.again}</button></p>
    </form>
    ${confirmView(view)} ${withdrawView(view)}
  `;
}

/** What is to be corrected in a field is said by the field. */
const isInField = (done: Done): boolean => 'field' in done;

const textOf = ({ words: { strings } }: StatusPageView, done: Done): string =>
  strings.status['note' in done ? done.note : done.trouble];
