import type { Child } from '../h.ts';
import type { OfferedParts, OfferedView } from '../view.ts';
import { finish } from './receipt.ts';
import { screen, secondary } from './screen.ts';

/** What stands in place of a receipt for who just does not like something: nothing is sent. */
export const comfortStep = (view: OfferedView, place: OfferedParts['place']): Child =>
  screen(
    view,
    view.strings.dislike,
    place(view, 'receipt'),
    secondary(view, view.strings.back, 'back'),
    finish(view),
  );
