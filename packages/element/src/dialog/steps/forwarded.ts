import { ReportForwardedEvent } from '../../forwarded-event.ts';
import type { ForwardedFlag } from '../../sender.ts';
import { fill } from '../fill.ts';
import { type Child, h } from '../h.ts';
import type { OfferedView } from '../view.ts';
import { finish } from './receipt.ts';
import { screen } from './screen.ts';

/** Tells the host that another system has the flag, and gives what draws that. Few pages need it: it is a chunk of its own. */
export function toldForwarded(forwarded: ForwardedFlag, origin: Element): (view: OfferedView) => Child {
  origin.dispatchEvent(new ReportForwardedEvent(forwarded));
  const { to: service, isRepeat } = forwarded;
  return (view) =>
    screen(
      view,
      isRepeat ? view.strings.repeatTitle : view.strings.receivedTitle,
      [
        h('p', { id: 'lead', part: 'lead' }, view.strings.thanks),
        h('p', {}, fill(view.strings.goesTo, { service })),
      ],
      finish(view),
    );
}
