import type { PartsStrings } from '@report-this/strings/dialog';
import { h } from '../h.ts';
import { choice } from '../steps/screen.ts';
import { located } from './locate.ts';
import type { Part } from './part.ts';
import { type Quote, quoteIn } from './quote.ts';
import { sheet } from './styles.ts';

const SHOWN = 280;

/** Points at the text that was selected in the page when the form was opened. */
export const quotePart = (texts: PartsStrings): Part<Quote | undefined> => ({
  sheet,
  draw({ answer, tell, request, content: above }) {
    const { content = document.body, selected } = request;
    const quote = answer ?? (selected && quoteIn(content, selected));
    if (!quote) return above;
    const { exact } = quote;
    return [
      above,
      choice(
        'checkbox',
        {
          name: 'quote',
          'aria-labelledby': 'quote-label',
          'aria-describedby': 'quote-text',
          checked: Boolean(answer),
        },
        (isMeant) => tell(isMeant ? quote : undefined),
        h(
          'span',
          {},
          h('span', { id: 'quote-label' }, texts.quote),
          h(
            'q',
            { id: 'quote-text', class: 'quote', dir: 'auto' },
            exact.length > SHOWN ? `${exact.slice(0, SHOWN)}…` : exact,
          ),
        ),
      ),
    ];
  },
  toFlag: located,
});
