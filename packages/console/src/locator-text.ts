import type { Locator } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from './strings/en.ts';

/** The part of a target that is meant, in words; what narrows it follows. */
export function locatorText(locator: Locator, strings: Strings): TemplateResult {
  const refinedBy = 'refinedBy' in locator ? (locator.refinedBy as Locator | undefined) : undefined;
  return html`${oneLocator(locator, strings)}
  ${refinedBy ? html`› ${locatorText(refinedBy, strings)}` : nothing}`;
}

function oneLocator(locator: Locator, { target }: Strings): TemplateResult {
  switch (locator.type) {
    case 'TextQuoteSelector':
      return html`<span class="muted">${target.quote}</span>
        <q dir="auto"
          ><span class="muted">${locator.prefix}</span><mark>${locator.exact}</mark
          ><span class="muted">${locator.suffix}</span></q
        >`;
    case 'TextPositionSelector':
      return html`${target.position(locator.start, locator.end)}`;
    case 'FragmentSelector':
      return html`<span class="muted">${target.fragment}</span> <code dir="ltr">${locator.value}</code>`;
    case 'CssSelector':
      return html`<span class="muted">${target.css}</span> <code dir="ltr">${locator.value}</code>`;
    case 'XPathSelector':
      return html`<span class="muted">${target.xpath}</span> <code dir="ltr">${locator.value}</code>`;
    case 'SvgSelector':
      return html`<span class="muted">${target.svg}</span> <code dir="ltr">${locator.value}</code>`;
    case 'RangeSelector':
      return html`<code dir="ltr"
        >${target.range(locator.startSelector.value, locator.endSelector.value)}</code
      >`;
  }
}
