import { html, nothing, type TemplateResult } from 'lit';

/** A term and what is known of it; undefined and empty ones are left out. */
export type Fact = readonly [term: string, value: unknown];

/** A description list of what is known. */
export function factList(facts: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map(([term, value]) =>
      value === undefined || value === '' || value === nothing
        ? nothing
        : html`<dt>${term}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
}
