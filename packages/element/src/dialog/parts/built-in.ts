import type { ListStrings } from '@report-this/strings/dialog';
import { h } from '../h.ts';
import { secondary } from '../steps/screen.ts';
import type { Part } from './part.ts';

/** Says that the list is not the receiver's, and offers to ask for that again. */
export const builtInPart = (texts: ListStrings): Part => ({
  draw: (view) => [
    h(
      'p',
      { class: 'note', part: 'note' },
      texts.builtIn,
      ' ',
      secondary(view, texts.readOffer, 'readOffer'),
    ),
    view.content,
  ],
});
