import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EndingStrings } from '../../strings/ending/en.ts';
import { fill, type Filled, plural } from '../../words.ts';
import { type Failure, isRetryable } from '../failure.ts';
import type { LaterView } from '../view.ts';
import { finish } from './receipt.ts';
import { screen, secondary } from './screen.ts';

/** Why the flag was not sent, and what to do. What was filled in is kept. */
export function failureStep(view: LaterView<EndingStrings>, failure: Failure): TemplateResult {
  const { strings, dispatch } = view;
  const detail = failure.kind === 'refused' ? failure.detail : undefined;
  const retry = html`<button
    type="button"
    class="primary"
    part="button button--primary"
    @click=${() => dispatch({ type: 'retry' })}
  >
    ${strings.retry}
  </button>`;
  return screen(
    view,
    strings.failedTitle,
    html`
      <p part="lead">${textOf(view, failure)}</p>
      ${detail ? html`<p class="note" dir="auto">${detail}</p>` : nothing}
    `,
    failure.kind === 'gone'
      ? finish(view)
      : html`${secondary(view, strings.backToForm, 'back')} ${isRetryable(failure) ? retry : nothing}`,
  );
}

function textOf({ strings, language }: LaterView<EndingStrings>, failure: Failure): string | Filled {
  if (failure.kind !== 'limited') return strings.failures[failure.kind];
  const seconds = Math.ceil(failure.waitMs / 1000);
  const wait =
    seconds < 60
      ? plural(language, strings.seconds, seconds)
      : plural(language, strings.minutes, Math.ceil(seconds / 60));
  return fill(strings.failures.limited, { wait });
}
