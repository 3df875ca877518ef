import { dateIn } from '../../date-in.ts';
import { fill } from '../fill.ts';
import type { Sent } from '../flow-state.ts';
import { type Child, h } from '../h.ts';
import type { OfferedParts, OfferedView } from '../view.ts';
import { button, screen, secondary } from './screen.ts';

/** Proof of intake, and what happens next (DSA Art. 16(4) to (6)). */
export function receiptStep(
  view: OfferedView,
  { receipt, isRepeat }: Sent,
  isEarlier: boolean,
  place: OfferedParts['place'],
): Child {
  const { strings, language, copied, copy } = view;
  const { reference, statusUrl, expectedBy, next, automatedProcessing } = receipt;
  return screen(
    view,
    isRepeat || isEarlier ? strings.repeatTitle : strings.receivedTitle,
    place(view, 'receipt', [
      h('p', { id: 'lead', part: 'lead' }, strings.thanks),
      h(
        'div',
        { class: 'reference', part: 'reference' },
        h('span', {}, strings.reference),
        h('code', { dir: 'ltr' }, reference),
        copy && button(copied || strings.copy, () => copy(reference, strings.copied)),
      ),
      isWeb(statusUrl) &&
        h(
          'p',
          {},
          h('a', { href: statusUrl, target: '_blank', rel: 'noopener' }, strings.statusLink),
          h('br', {}),
          h('small', {}, strings.statusKeep),
        ),
      h('h3', {}, strings.whatNext),
      h(
        'ul',
        {},
        next.map((step) => h('li', {}, strings.nextSteps[step])),
        expectedBy && h('li', {}, fill(strings.expectedBy, { date: dateIn(language, expectedBy) })),
        h('li', {}, automatedProcessing ? strings.automated : strings.byPeople),
      ),
    ]),
    isEarlier && secondary(view, strings.again, 'again'),
    finish(view),
  );
}

/** A flag that the sender keeps for later. */
export const queuedStep = (view: OfferedView): Child =>
  screen(
    view,
    view.strings.queuedTitle,
    h('p', { id: 'lead', part: 'lead' }, view.strings.queued),
    finish(view),
  );

/** The button that ends a visit. */
export const finish = (view: OfferedView): Child => secondary(view, view.strings.done, 'close', true);

// a sender of the host is not bound to the protocol's own check
const isWeb = (url: string) => /^https?:/i.test(url);
