import type {} from '@report-this/element/vue';
import type { GlobalComponents } from 'vue';

// What a template's compiler-checker takes a tag's attributes for.
type Props<Tag extends 'report-this' | 'report-status'> = InstanceType<GlobalComponents[Tag]>['$props'];
const reportThis = (props: Props<'report-this'>) => props;
const reportStatus = (props: Props<'report-status'>) => props;

reportThis({
  key: 42,
  class: 'quiet',
  kind: 'comment',
  'data-ref': '42',
  url: '/posts/7#c42',
  target: { kind: 'comment', ref: { type: 'comment', id: '42' } },
  onReportOpen: (event) => event.reported.kind,
  onReportSent: ({ receipt, isRepeat }) => isRepeat || receipt.reference,
});
reportStatus({ href: 'https://flags.example.org/status#id.token', page: true });

// @ts-expect-error -- there is no such attribute
reportThis({ category: 'comment' });
// @ts-expect-error -- a kind is a word
reportThis({ kind: 42 });
// @ts-expect-error -- a target has a kind
reportThis({ target: { id: '42' } });
// @ts-expect-error -- only report-sent has a receipt
reportThis({ onReportOpen: (event) => void event.receipt });
// @ts-expect-error -- a status has no target
reportStatus({ kind: 'comment' });
