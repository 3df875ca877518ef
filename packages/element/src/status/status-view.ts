import type { DecisionForReporter, FlagStatus } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../catalogue.ts';
import { dateIn } from '../date-in.ts';
import { fill, type Filled } from '../words.ts';
import { headingOf } from './heading.ts';
import type { StatusStrings } from './strings/en.ts';

type Words = Catalogue<{ readonly strings: StatusStrings }>;

/** Below a heading of the level before: where a report stands, what happened, and what was decided (DSA Art. 16(5) and (6)). */
export function statusView(words: Words, status: FlagStatus, level: number): TemplateResult {
  const { strings, language } = words;
  const { reference, state, timeline, targets, appealUntil } = status;
  return html`
    <p>${strings.reference} <code dir="ltr">${reference}</code></p>
    <p class="state" part="state"><strong>${strings.states[state]}</strong>${strings.explanations[state]}</p>
    ${targets.map(({ target, decision }) =>
      decision ? decisionView(words, decision, level, targets.length > 1 ? target + 1 : undefined) : nothing,
    )}
    ${appealUntil ? html`<p>${fill(strings.appealUntil, { date: dateIn(language, appealUntil) })}</p>` : nothing}
    <div>
      ${headingOf(level, strings.timeline)}
      <ol part="timeline">
        ${timeline.map(
          (entry) =>
            html`<li>
              <span>${strings.states[entry.state]}</span>
              <time datetime=${entry.at}>${dateIn(language, entry.at, 'short')}</time>
            </li>`,
        )}
      </ol>
    </div>
  `;
}

function decisionView(
  { strings, language }: Words,
  decision: DecisionForReporter,
  level: number,
  number?: number,
): TemplateResult {
  const { outcome, decidedAt, measures, ground, automation, redress } = decision;
  const date = (at: string) => dateIn(language, at);
  return html`
    <div class="decision" part="decision">
      ${headingOf(level, number ? fill(strings.decisionOn, { number: String(number) }) : strings.decision)}
      <p>${strings.outcomes[outcome]}</p>
      <p>${fill(strings.decidedAt, { date: date(decidedAt) })}</p>
      ${
        measures.length
          ? html`<div>
              ${headingOf(level + 1, strings.measures)}
              <ul>
                ${measures.map(
                  ({ kind, until, description }) =>
                    html`<li>
                      ${description ?? strings.measureKinds[kind]}
                      ${until ? fill(strings.until, { date: date(until) }) : nothing}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
      ${
        ground
          ? html`<div>
              ${headingOf(level + 1, strings.why)}
              <p>${link(fill(strings.grounds[ground.kind], { reference: ground.reference }), ground.url)}</p>
              <p dir="auto">${ground.explanation}</p>
            </div>`
          : nothing
      }
      <div>
        ${headingOf(level + 1, strings.automation)}
        <p>
          ${strings.automations[automation.decision]} ${automation.detection ? strings.detection : nothing}
        </p>
      </div>
      ${
        redress.length
          ? html`<div>
              ${headingOf(level + 1, strings.redress)}
              <ul part="redress">
                ${redress.map(
                  ({ kind, url, contact, until }) =>
                    html`<li>
                      ${link(strings.redresses[kind], url)}
                      ${contact ? html`<span dir="auto">${contact}.</span>` : nothing}
                      ${until ? fill(strings.byDate, { date: date(until) }) : nothing}
                    </li>`,
                )}
              </ul>
            </div>`
          : nothing
      }
    </div>
  `;
}

// a reader of the host is not bound to the protocol's own check
function link(text: string | Filled, url: string | undefined): TemplateResult | string | Filled {
  return url && /^https?:/i.test(url) ? html`<a href=${url} rel="noopener">${text}</a>` : text;
}
