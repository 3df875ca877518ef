import type {} from '@report-this/element/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

const reportThis = (props: SvelteHTMLElements['report-this']) => props;
const reportStatus = (props: SvelteHTMLElements['report-status']) => props;

reportThis({
  class: 'quiet',
  kind: 'comment',
  ref: '42',
  url: '/posts/7#c42',
  'onreport-open': (event) => event.reported.kind,
  'onreport-sent': ({ receipt, isRepeat }) => isRepeat || receipt.reference,
});
reportStatus({ href: 'https://flags.example.org/status#id.token', page: true });

// @ts-expect-error -- there is no such attribute
reportThis({ category: 'comment' });
// @ts-expect-error -- a kind is a word
reportThis({ kind: 42 });
// @ts-expect-error -- Svelte would write `[object Object]` into an attribute
reportThis({ target: { kind: 'comment' } });
// @ts-expect-error -- only report-sent has a receipt
reportThis({ 'onreport-open': (event) => void event.receipt });
// @ts-expect-error -- a status has no target
reportStatus({ kind: 'comment' });
