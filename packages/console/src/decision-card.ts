import type { Decision } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { factList } from './fact-list.ts';
import type { Voice } from './voice.ts';
import { webAddress } from './web-address.ts';

/** A decision that was taken: its statement of reasons. */
export function decisionCard(decision: Decision, voice: Voice): TemplateResult {
  const { strings } = voice;
  const words = strings.decision;
  const { ground, automation } = decision;
  const until = (day: string | undefined) =>
    day ? html`<span class="muted">${words.untilDay(voice.day(day))}</span>` : nothing;
  return html`<section class="card decided" aria-labelledby="decided">
    <h2 id="decided" tabindex="-1">${words.statement}</h2>
    <p><strong>${strings.outcomesDone[decision.outcome]}</strong></p>
    ${factList([
      [words.decidedAt, voice.date(decision.decidedAt)],
      [
        words.measures,
        decision.measures.length === 0
          ? words.noMeasures
          : html`<ul>
              ${decision.measures.map(
                ({ kind, until: day, description }) =>
                  html`<li>
                    ${strings.measures[kind]} ${until(day)} <span dir="auto">${description}</span>
                  </li>`,
              )}
            </ul>`,
      ],
      [
        words.ground,
        ground &&
          html`<p>${strings.grounds[ground.kind]}: <span dir="auto">${ground.reference}</span></p>
            ${ground.url ? html`<p>${webAddress(ground.url, strings)}</p>` : nothing}
            <p dir="auto">${ground.explanation}</p>`,
      ],
      [words.facts, decision.facts && html`<span dir="auto">${decision.facts}</span>`],
      [words.detection, automation.detection ? strings.flag.yes : strings.flag.no],
      [words.automated, strings.automations[automation.decision]],
      [words.territories, decision.territories?.length ? voice.list(decision.territories) : words.everywhere],
      [
        words.redress,
        decision.redress.length > 0
          ? html`<ul>
              ${decision.redress.map(
                ({ kind, url, contact, until: day }) =>
                  html`<li>
                    ${strings.redress[kind]} ${until(day)} ${contact ? html`<bdi>${contact}</bdi>` : nothing}
                    ${url ? webAddress(url, strings) : nothing}
                  </li>`,
              )}
            </ul>`
          : undefined,
      ],
    ])}
  </section>`;
}
