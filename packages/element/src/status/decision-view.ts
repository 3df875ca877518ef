import type { DecisionForReporter, FlagStatus } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../date-in.ts';
import { fill } from '../words.ts';
import { headingOf } from './heading.ts';
import { link } from './link.ts';
import { redressView } from './redress-view.ts';
import type { DecisionView } from './view.ts';

/** A decision with its reasons (DSA Art. 16(5) and (6)); numbered where a flag has several targets. */
export function decisionView(
  view: DecisionView,
  decision: DecisionForReporter,
  status: FlagStatus,
  number?: number,
): TemplateResult {
  const {
    decisionStrings: strings,
    words: { language },
    level,
  } = view;
  const { outcome, decidedAt, measures, ground, automation } = decision;
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
                      <span dir=${description ? 'auto' : nothing}
                        >${description ?? strings.measureKinds[kind]}</span
                      >
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
              <p class="text" dir="auto">${ground.explanation}</p>
            </div>`
          : nothing
      }
      <div>
        ${headingOf(level + 1, strings.automation)}
        <p>
          ${strings.automations[automation.decision]} ${automation.detection ? strings.detection : nothing}
        </p>
      </div>
      ${redressView(view, decision, status)}
    </div>
  `;
}
