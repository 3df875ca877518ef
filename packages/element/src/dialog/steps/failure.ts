import { type Failure, isRetryable } from '../failure.ts';
import { type Child, h } from '../h.ts';
import type { OfferedView } from '../view.ts';
import { finish } from './receipt.ts';
import { screen, secondary } from './screen.ts';

/** Why the flag was not sent, and what to do. What was filled in is kept. */
export function failureStep(view: OfferedView, failure: Failure): Child {
  const { strings } = view;
  const text =
    failure.kind === 'offline' || failure.kind === 'unreachable' ? strings[failure.kind] : failure.text;
  const detail = failure.kind === 'refused' && failure.detail;
  return screen(
    view,
    strings.failedTitle,
    [
      h('p', { id: 'lead', part: 'lead' }, text),
      failure.kind === 'challenge' && h('slot', {}),
      detail && h('p', { class: 'note', dir: 'auto' }, detail),
    ],
    failure.kind === 'gone'
      ? finish(view)
      : [
          secondary(view, strings.backToForm, 'back'),
          isRetryable(failure) && secondary(view, strings.retry, 'retry', true),
        ],
  );
}
