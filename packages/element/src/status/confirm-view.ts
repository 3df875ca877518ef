import type { FlagStatus } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import { CODE, isInField } from './act.ts';
import { headingOf } from './heading.ts';
import type { View } from './view.ts';

/** SPEC §10.3: where the code of a mail is entered, while the reporter's address waits for it. */
export function confirmView(view: View, status: FlagStatus): TemplateResult | typeof nothing {
  const { words, level, act, visit, canConfirm } = view;
  if (!canConfirm || status.email !== 'unconfirmed') return nothing;
  const { strings } = words;
  const { trouble, isSending } = act.is === 'confirming' ? act : {};
  const isWrong = isInField(trouble);
  return html`
    <form
      novalidate
      part="confirm"
      class="question"
      @submit=${(event: Event) => {
        event.preventDefault();
        void visit.confirm();
      }}
    >
      ${headingOf(level, strings.confirmTitle)}
      <p id="code-help">${strings.confirmHelp}</p>
      <label for="code">${strings.code}</label>
      <p class="trouble" id="code-trouble" role=${trouble && !isWrong ? 'alert' : nothing}>
        ${trouble ? strings[trouble] : nothing}
      </p>
      <input
        id="code"
        part="input"
        dir="ltr"
        required
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="100"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby="code-trouble code-help"
        .value=${visit.textFor(CODE)}
        @input=${(event: Event) => visit.write(CODE, (event.target as HTMLInputElement).value)}
      />
      <button part="button" class="primary" aria-disabled=${isSending ? 'true' : nothing}>
        ${isSending ? strings.sending : strings.confirm}
      </button>
    </form>
  `;
}
