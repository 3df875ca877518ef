import type { DecisionForReporter, FlagStatus } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../date-in.ts';
import { fill } from '../words.ts';
import { headingOf } from './heading.ts';
import { contactLink, link } from './link.ts';
import type { DecisionView } from './view.ts';

const COMPLAINT = 'internalComplaint';

/**
 * What can be done about a decision (DSA Art. 16(5), 20, 21): the ways that the receiver names and that have not ended. The
 * way to complain leads to the page or the address that the decision gives.
 */
export function redressView(
  { decisionStrings: strings, words: { language }, level, today }: DecisionView,
  { redress }: DecisionForReporter,
  { reference }: FlagStatus,
): TemplateResult | typeof nothing {
  const ended = redress.find(({ kind, until }) => kind === COMPLAINT && hasEnded(until, today));
  const open = redress.filter(({ until }) => !hasEnded(until, today));
  if (!open.length && !ended) return nothing;
  return html`
    <div>
      ${headingOf(level + 1, strings.redress)}
      ${
        open.length
          ? html`<ul part="redress">
              ${open.map(
                ({ kind, url, contact, until }) =>
                  html`<li>
                    ${link(strings.redresses[kind], url)}
                    ${contact ? contactLink(contact, reference) : nothing}
                    ${until ? fill(strings.until, { date: dateIn(language, until) }) : nothing}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${ended ? html`<p>${fill(strings.appealEnded, { date: dateIn(language, ended.until!) })}</p>` : nothing}
    </div>
  `;
}

/** The last day to challenge the decision, in words, whether it is to come or gone. */
export function appealUntilView(
  { decisionStrings: strings, words: { language }, today }: DecisionView,
  { appealUntil, targets }: FlagStatus,
): TemplateResult | typeof nothing {
  if (!appealUntil) return nothing;
  const date = dateIn(language, appealUntil);
  if (!hasEnded(appealUntil, today)) return html`<p part="appeal">${fill(strings.appealUntil, { date })}</p>`;
  const isSaid = targets.some(({ decision }) =>
    decision?.redress.some(({ kind, until }) => kind === COMPLAINT && hasEnded(until, today)),
  );
  return isSaid ? nothing : html`<p part="appeal">${fill(strings.appealEnded, { date })}</p>`;
}

/** Days as they are written compare as they are. */
function hasEnded(until: string | undefined, today: string): boolean {
  return until !== undefined && until < today;
}
