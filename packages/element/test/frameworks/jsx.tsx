// React's JSX and Preact's are one: this is compiled once with each (tsconfig.react.json, tsconfig.preact.json).

export const accepted = (
  <>
    <report-this
      key="42"
      kind="comment"
      for="comment-42"
      data-ref="42"
      url="/posts/7#c42"
      author="ana"
      excerpt="Buy now"
      receiver="https://flags.example.org/report-this"
      lang="nl"
      onreport-open={(event) => event.reported.kind}
      onreport-sent={({ receipt, isRepeat }) => isRepeat || receipt.reference}
      onreport-comfort={(event) => event.offer({ id: 'hide', label: 'Hide it', act: () => {} })}
      onreport-submit={(event) => event.draft.claim.reason}
    >
      <button type="button">Report</button>
    </report-this>
    <report-this label="Report it" target={{ kind: 'comment', ref: { type: 'comment', id: '42' } }} />
    <report-status href="https://flags.example.org/status#id.token" page />
  </>
);

export const refused = (
  <>
    {/* @ts-expect-error -- the framework keeps `ref` for itself, and it takes no text */}
    <report-this ref="42" />
    {/* @ts-expect-error -- there is no such attribute */}
    <report-this category="comment" />
    {/* @ts-expect-error -- a kind is a word */}
    <report-this kind={42} />
    {/* @ts-expect-error -- a target has a kind */}
    <report-this target={{ id: '42' }} />
    {/* @ts-expect-error -- only report-sent has a receipt */}
    <report-this onreport-open={(event) => void event.receipt} />
    {/* @ts-expect-error -- a status has no target */}
    <report-status kind="comment" />
  </>
);
