import type { Locator } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { clock, readFragment, type Region } from './fragment.ts';
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
      return fragmentText(locator.value, target);
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

/** A time or a region in words; what is neither, as it was written. */
function fragmentText(value: string, target: Strings['target']): TemplateResult {
  const { time, region } = readFragment(value) ?? {};
  if (!time && !region)
    return html`<span class="muted">${target.fragment}</span> <code dir="ltr">${value}</code>`;
  const end = time?.to;
  return html`
    ${time ? html`<span>${target.time(clock(time.from), end === undefined ? undefined : clock(end))}</span>` : nothing}
    ${region ? html`<span>${target.region(region)}</span> ${region.unit === '%' ? drawing(region) : nothing}` : nothing}
  `;
}

/** Where in the picture it is, without the picture: a moderator may not want to see that one. */
const drawing = ({ x, y, width, height }: Region): TemplateResult =>
  html`<svg class="region" viewBox="-1 -1 102 102" aria-hidden="true">
    <rect width="100" height="100" />
    <rect class="meant" x=${x} y=${y} width=${width} height=${height} />
  </svg>`;
