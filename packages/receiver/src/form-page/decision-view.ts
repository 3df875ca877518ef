import type { DecisionForReporter } from '@report-this/protocol';
import { html } from 'hono/html';
import { dateIn } from './date-in.ts';
import { fill } from './fill.ts';
import type { Piece } from './page.ts';
import type { StatusPageView } from './status-page-view.ts';

const COMPLAINT = 'internalComplaint';

/** A decision with its reasons (DSA Art. 16(5) and (6)); numbered where a flag has several targets. */
export function decisionView(view: StatusPageView, decision: DecisionForReporter, number?: number): Piece {
  const { strings, language } = view.words;
  const { status: texts } = strings;
  const { outcome, decidedAt, measures, ground, automation } = decision;
  const kinds: Readonly<Record<string, string>> = texts.measureKinds;
  return html`
    <h2>${number ? fill(texts.decisionOn, { number: String(number) }) : texts.decision}</h2>
    <p><strong>${texts.outcomes[outcome]}</strong></p>
    <p>${fill(texts.decidedAt, { date: dateIn(language, decidedAt) })}</p>
    ${
      measures.length > 0 &&
      html`<h3>${texts.measures}</h3>
        <ul>
          ${measures.map(
            ({ kind, description, until }) =>
              html`<li><bdi>${description ?? kinds[kind]}</bdi> ${untilView(view, until)}</li>`,
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
    ${redressView(view, decision)}
  `;
}

/** What can be done about a decision (DSA Art. 16(5), 20, 21): the ways that have not ended, and that a complaint has. */
function redressView(view: StatusPageView, { redress }: DecisionForReporter): Piece {
  const { strings, language } = view.words;
  const { status: texts } = strings;
  const open = redress.filter(({ until }) => !hasEnded(until, view.today));
  const ended = endedComplaint(view, redress);
  if (open.length === 0 && !ended) return '';
  return html`
    <h3>${texts.redress}</h3>
    ${
      open.length > 0 &&
      html`<ul>
        ${open.map(
          ({ kind, url, contact, until }) =>
            html`<li>
              ${link(texts.redresses[kind], url)} ${contact && html`<bdi>${contact}</bdi>`}
              ${untilView(view, until)}
            </li>`,
        )}
      </ul>`
    }
    ${ended && html`<p>${fill(texts.appealEnded, { date: dateIn(language, ended) })}</p>`}
  `;
}

/** The last day to challenge the decision, in words, whether it is to come or gone. */
export function appealUntilView(view: StatusPageView): Piece {
  const { strings, language } = view.words;
  const { appealUntil, targets } = view.status;
  if (!appealUntil) return '';
  const date = dateIn(language, appealUntil);
  if (!hasEnded(appealUntil, view.today)) return html`<p>${fill(strings.status.appealUntil, { date })}</p>`;
  const isSaid = targets.some(({ decision }) => decision && endedComplaint(view, decision.redress));
  return !isSaid && html`<p>${fill(strings.status.appealEnded, { date })}</p>`;
}

/** The day on which the way to complain ended, when it has. */
function endedComplaint(
  { today }: StatusPageView,
  redress: DecisionForReporter['redress'],
): string | undefined {
  return redress.find(({ kind, until }) => kind === COMPLAINT && hasEnded(until, today))?.until;
}

/** Days as they are written compare as they are. */
const hasEnded = (until: string | undefined, today: string): boolean => until !== undefined && until < today;

const untilView = ({ words: { strings, language } }: StatusPageView, day: string | undefined): Piece =>
  day && fill(strings.status.until, { date: dateIn(language, day) });

/** The protocol lets only web addresses in (`WebUrl`). */
const link = (text: Piece, url: string | undefined): Piece =>
  url ? html`<a href="${url}" rel="noreferrer">${text}</a>` : text;
