import type { FlagStatus } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { canWithdraw } from './act.ts';
import { headingOf } from './heading.ts';
import type { View } from './view.ts';

/** SPEC §10.1.5: taking a report back, which is asked about once more before it is done. */
export function withdrawView(view: View, status: FlagStatus): TemplateResult | typeof nothing {
  const { words, level, act, visit } = view;
  if (!view.canWithdraw || !canWithdraw(status)) return nothing;
  const { strings } = words;
  if (act.is !== 'withdrawing') {
    return html`<div>
      <button type="button" part="button" class="withdraw" @click=${visit.askToWithdraw}>
        ${strings.withdraw}
      </button>
    </div>`;
  }
  const { isSending, trouble } = act;
  return html`
    <div
      class="question"
      part="withdraw"
      role="group"
      aria-labelledby="withdraw-title"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || isSending) return;
        event.stopPropagation(); // a dialog around it stays open
        visit.keep();
      }}
    >
      ${headingOf(level, strings.withdrawTitle, true, 'withdraw-title')}
      <p>${strings.withdrawHelp}</p>
      <p class="trouble" role=${trouble ? 'alert' : nothing}>${trouble ? strings[trouble] : nothing}</p>
      <p class="buttons">
        <button type="button" part="button" @click=${visit.keep}>${strings.withdrawNo}</button>
        <button
          type="button"
          part="button"
          class="primary"
          aria-disabled=${isSending ? 'true' : nothing}
          @click=${visit.withdraw}
        >
          ${isSending ? strings.sending : strings.withdrawYes}
        </button>
      </p>
    </div>
  `;
}
