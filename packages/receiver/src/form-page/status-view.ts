import type { DecisionForReporter, FlagStatus, Message } from '@report-this/protocol';
import { html } from 'hono/html';
import { dateIn, fill, type Words } from './languages.ts';
import type { Piece } from './page.ts';

/** What the status page is drawn from. */
export interface StatusPageView {
  readonly words: Words;
  readonly status: FlagStatus;
  readonly token: string;
  /** Names the next reply: sent twice, it is taken once. */
  readonly replyId: string;
  /** Whether questions can be answered and the flag withdrawn here (SPEC §10). */
  readonly takesFollowUp: boolean;
  /** What came of what the person did. */
  readonly note?: string | undefined;
  /** The answer that was not taken. */
  readonly text?: string | undefined;
}

const WITHDRAWABLE: readonly string[] = ['received', 'awaitingConfirmation', 'needsInfo', 'inReview'];

/** Where a report stands, what is asked, and what was decided. Each button sends the key in a body, never in an address. */
export function statusView(view: StatusPageView): Piece {
  const { words, status, note } = view;
  const { strings } = words;
  const { status: texts } = strings;
  const { targets, messages = [] } = status;
  const isMany = targets.length > 1;
  return html`
    ${note && html`<p class="card" role="status">${note}</p>`}
    <dl>
      <dt>${strings.dialog.reference}</dt>
      <dd><code dir="ltr">${status.reference}</code></dd>
    </dl>
    <p class="card">
      <strong>${texts.states[status.state]}</strong><br />
      ${texts.explanations[status.state]}
    </p>
    ${
      isMany &&
      html`<ul>
        ${targets.map(
          ({ target, state }) =>
            html`<li>${fill(texts.item, { number: String(target + 1), state: texts.states[state] })}</li>`,
        )}
      </ul>`
    }
    ${messages.length > 0 && messagesView(view, messages)}
    ${targets.map(
      ({ target, decision }) => decision && decisionView(words, decision, isMany ? target + 1 : undefined),
    )}
    <form method="post" action="report-status">
      ${key(view)}
      <p><button class="second">${texts.again}</button></p>
    </form>
    ${view.takesFollowUp && targets.every(({ state }) => WITHDRAWABLE.includes(state)) && withdrawView(view)}
  `;
}

const key = ({ words, status, token }: StatusPageView): Piece => html`
  <input type="hidden" name="flag" value="${status.flagId}" />
  <input type="hidden" name="token" value="${token}" />
  <input type="hidden" name="lang" value="${words.language}" />
`;

function messagesView(view: StatusPageView, messages: readonly Message[]): Piece {
  const { words, status, takesFollowUp } = view;
  const { status: texts } = words.strings;
  const waits = takesFollowUp && status.targets.some(({ state }) => state === 'needsInfo');
  const answered = messages.map(({ inReplyTo }) => inReplyTo);
  return html`
    <h2>${texts.messages}</h2>
    ${messages.map(
      (message) => html`
        <div class="card ${message.from}">
          <p><strong>${texts.from[message.from]}</strong> ${dateIn(words.language, message.at)}</p>
          <p class="text" dir="auto">${message.text}</p>
          ${
            waits &&
            message.from === 'platform' &&
            !answered.includes(message.id) &&
            answerForm(view, message)
          }
        </div>
      `,
    )}
  `;
}

function answerForm(view: StatusPageView, { id }: Message): Piece {
  const { status: texts } = view.words.strings;
  return html`
    <form method="post" action="report-status">
      ${key(view)}
      <input type="hidden" name="id" value="${view.replyId}" />
      <input type="hidden" name="inReplyTo" value="${id}" />
      <div class="field">
        <label for="text">${texts.answer}</label>
        <textarea id="text" name="text" rows="4" dir="auto" maxlength="2000" required>${view.text}</textarea>
      </div>
      <p><button name="act" value="reply">${texts.send}</button></p>
    </form>
  `;
}

function withdrawView(view: StatusPageView): Piece {
  const { status: texts } = view.words.strings;
  return html`
    <details class="card">
      <summary>${texts.withdraw}</summary>
      <form method="post" action="report-status">
        ${key(view)}
        <p>${texts.withdrawHelp}</p>
        <p><button name="act" value="withdraw">${texts.withdrawYes}</button></p>
      </form>
    </details>
  `;
}

function decisionView({ strings, language }: Words, decision: DecisionForReporter, number?: number): Piece {
  const { status: texts } = strings;
  const { outcome, decidedAt, measures, ground, automation, redress } = decision;
  const kinds: Readonly<Record<string, string>> = texts.measureKinds;
  const until = (day: string | undefined) => day && fill(texts.until, { date: dateIn(language, day) });
  return html`
    <h2>${number ? fill(texts.decisionOn, { number: String(number) }) : texts.decision}</h2>
    <p><strong>${texts.outcomes[outcome]}</strong></p>
    <p>${fill(texts.decidedAt, { date: dateIn(language, decidedAt) })}</p>
    ${
      measures.length > 0 &&
      html`<h3>${texts.measures}</h3>
        <ul>
          ${measures.map(
            (measure) =>
              html`<li><bdi>${measure.description ?? kinds[measure.kind]}</bdi> ${until(measure.until)}</li>`,
          )}
        </ul>`
    }
    ${
      ground &&
      html`<h3>${texts.why}</h3>
        <p>${link(fill(texts.grounds[ground.kind], { reference: ground.reference }), ground.url)}</p>
        <p class="text" dir="auto">${ground.explanation}</p>`
    }
    <h3>${texts.automation}</h3>
    <p>${texts.automations[automation.decision]} ${automation.detection && texts.detection}</p>
    ${
      redress.length > 0 &&
      html`<h3>${texts.redress}</h3>
        <ul>
          ${redress.map(
            ({ kind, url, contact, until: day }) =>
              html`<li>
                ${link(texts.redresses[kind], url)} ${contact && html`<bdi>${contact}</bdi>`} ${until(day)}
              </li>`,
          )}
        </ul>`
    }
  `;
}

/** The protocol lets only web addresses in (`WebUrl`). */
const link = (text: string, url: string | undefined): Piece =>
  url ? html`<a href="${url}" rel="noreferrer">${text}</a>` : text;
