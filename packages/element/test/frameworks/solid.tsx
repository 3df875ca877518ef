/** @jsxImportSource solid-js */
import type {} from '@report-this/element/solid';
import type { ReportThis } from '@report-this/element';

let element: ReportThis | undefined;

export const accepted = (
  <>
    <report-this
      ref={element}
      class="quiet"
      attr:kind="comment"
      attr:ref="42"
      attr:url="/posts/7#c42"
      on:report-open={(event) => event.reported.kind}
      on:report-sent={({ receipt, isRepeat }) => isRepeat || receipt.reference}
    >
      <button type="button">Report</button>
    </report-this>
    <report-this attr:label="Report it" prop:target={{ kind: 'comment', url: 'https://example.org/42' }} />
    <report-status href="https://flags.example.org/status#id.token" page />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error -- Solid would set a property that nobody reads */}
    <report-this kind="comment" />
    {/* @ts-expect-error -- there is no such attribute */}
    <report-this attr:category="comment" />
    {/* @ts-expect-error -- a kind is a word */}
    <report-this attr:kind={42} />
    {/* @ts-expect-error -- a target has a kind */}
    <report-this prop:target={{ id: '42' }} />
    {/* @ts-expect-error -- only report-sent has a receipt */}
    <report-this on:report-open={(event) => void event.receipt} />
  </>
);
