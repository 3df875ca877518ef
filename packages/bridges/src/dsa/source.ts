import type { CaseFlag } from '@report-this/protocol';
import type { SOURCE_TYPES } from './enumerations.ts';

type SourceType = (typeof SOURCE_TYPES)[number];

/** What a decision answers: a flag as moderators see it. */
export type Notice = Pick<CaseFlag, 'claim' | 'reporter' | 'completeness'>;

/** The strongest first: a statement names one source. */
const STRONGEST: readonly SourceType[] = [
  'SOURCE_TRUSTED_FLAGGER',
  'SOURCE_ARTICLE_16',
  'SOURCE_TYPE_OTHER_NOTIFICATION',
  'SOURCE_VOLUNTARY',
];

/** What led to a decision (DSA Art. 17(3)(b)): the strongest of its notices, else the platform's own initiative. */
export function sourceOf(notices: readonly Notice[], isIncompleteArticle16: boolean): SourceType {
  const sources = notices.map((notice) => sourceOfNotice(notice, isIncompleteArticle16));
  return STRONGEST.find((source) => sources.includes(source)) ?? 'SOURCE_VOLUNTARY';
}

function sourceOfNotice(
  { claim, reporter, completeness }: Notice,
  isIncompleteArticle16: boolean,
): SourceType {
  // whoever says that the terms are broken, or is not sure, gives no notice of illegal content
  const isNotice = claim.basis === 'illegal';
  switch (reporter.role) {
    case 'automated':
      return 'SOURCE_VOLUNTARY';
    case 'trustedFlagger':
      return isNotice ? 'SOURCE_TRUSTED_FLAGGER' : 'SOURCE_TYPE_OTHER_NOTIFICATION';
    case 'anonymous':
    case 'reachable':
    case 'account':
    case 'identified':
    case 'hotline':
      return isNotice && (completeness.article16 || isIncompleteArticle16)
        ? 'SOURCE_ARTICLE_16'
        : 'SOURCE_TYPE_OTHER_NOTIFICATION';
    default:
      return 'SOURCE_TYPE_OTHER_NOTIFICATION';
  }
}
