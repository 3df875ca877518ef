import type { NoticeStrings } from '@report-this/strings/dialog';
import { h } from '../h.ts';
import type { Part } from './part.ts';

/** What the law asks of a notice that this one lacks: told, and not asked for again. */
export const lackingPart = (texts: NoticeStrings): Part => ({
  draw: ({ state, content }) => [
    content,
    state.step === 'received' &&
      h(
        'div',
        { class: 'note', part: 'note' },
        h('p', {}, texts.lackingLead),
        h(
          'ul',
          {},
          state.sent.receipt.completeness.missing.map((element) => h('li', {}, texts.lacking[element])),
        ),
      ),
  ],
});
