import type { FlagStatus, Message } from '@report-this/protocol';
import { plural } from '@report-this/strings';
import { html, nothing, type TemplateResult } from 'lit';
import { dateIn } from '../date-in.ts';
import { isInField, lengthOf, MAX_REPLY, openQuestions } from './act.ts';
import { headingOf } from './heading.ts';
import type { View } from './view.ts';

/** SPEC §10.1: what the service asked and what the reporter answered, with a field for each answer that is waited for. */
export function messagesView(view: View, status: FlagStatus): TemplateResult | typeof nothing {
  const { words, level, canReply } = view;
  const { messages = [] } = status;
  if (!messages.length) return nothing;
  const open = openQuestions(status);
  return html`
    <div part="messages">
      ${headingOf(level, words.strings.messages, true)}
      <ol class="messages">
        ${messages.map(
          (message) => html`
            <li class=${message.from} part="message">
              <p>
                <strong>${words.strings.from[message.from]}</strong>
                <time datetime=${message.at}>${dateIn(words.language, message.at, 'short')}</time>
              </p>
              <p class="text" dir="auto" id=${`text-${message.id}`}>${message.text}</p>
              ${canReply && open.includes(message) ? answerForm(view, message) : nothing}
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}

function answerForm({ words, act, visit }: View, { id }: Message): TemplateResult {
  const { strings, language } = words;
  const mine = act.is === 'replying' && act.question === id ? act : undefined;
  const trouble = mine?.trouble;
  const isWrong = isInField(trouble);
  const left = MAX_REPLY - lengthOf(visit.textFor(id));
  return html`
    <form
      novalidate
      part="answer"
      @submit=${(event: Event) => {
        event.preventDefault();
        void visit.reply(id);
      }}
    >
      <label for=${`answer-${id}`}>${strings.answer}</label>
      <p class="trouble" id=${`trouble-${id}`} role=${trouble && !isWrong ? 'alert' : nothing}>
        ${trouble ? strings[trouble] : nothing}
      </p>
      <textarea
        id=${`answer-${id}`}
        part="input"
        rows="4"
        dir="auto"
        required
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${`trouble-${id} text-${id} left-${id}`}
        .value=${visit.textFor(id)}
        @input=${(event: Event) => visit.write(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="left" id=${`left-${id}`}>
        ${left < MAX_REPLY / 4 ? plural(language, strings.left, left) : nothing}
      </p>
      <button part="button" class="primary" aria-disabled=${mine?.isSending ? 'true' : nothing}>
        ${mine?.isSending ? strings.sending : strings.send}
      </button>
    </form>
  `;
}
