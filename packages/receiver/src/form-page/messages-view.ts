import type { Message } from '@report-this/protocol';
import { html } from 'hono/html';
import { answerField, MAX_REPLY } from './act.ts';
import { dateIn } from './date-in.ts';
import { troubleIn } from './field-trouble.ts';
import { keyFields } from './key-fields.ts';
import { openQuestions } from './open-questions.ts';
import type { Piece } from './page.ts';
import type { StatusPageView } from './status-page-view.ts';

/** SPEC §10.1: what the service asked and what the reporter answered, with a field for each answer that is waited for. */
export function messagesView(view: StatusPageView): Piece {
  const { words, status, takesFollowUp } = view;
  const { status: texts } = words.strings;
  const { messages = [] } = status;
  if (messages.length === 0) return '';
  const open = takesFollowUp ? openQuestions(status) : [];
  return html`
    <h2>${texts.messages}</h2>
    ${messages.map(
      (message) => html`
        <div class="card ${message.from}">
          <p>
            <strong>${texts.from[message.from]}</strong>
            <time class="quiet" datetime="${message.at}">${dateIn(words.language, message.at)}</time>
          </p>
          <p class="text" dir="auto">${message.text}</p>
          ${open.includes(message) && answerForm(view, message)}
        </div>
      `,
    )}
  `;
}

function answerForm(view: StatusPageView, { id }: Message): Piece {
  const { words, status, token } = view;
  const { status: texts } = words.strings;
  const field = answerField(id);
  const { issue, attributes, text } = troubleIn(view, field);
  return html`
    <form method="post" action="report-status" novalidate>
      ${keyFields(words, status.flagId, token)}
      <input type="hidden" name="id" value="${view.replyId}" />
      <input type="hidden" name="inReplyTo" value="${id}" />
      <div class="field">
        <label for="${field}">${texts.answer}</label>
        ${issue}
        <textarea id="${field}" name="text" rows="4" dir="auto" maxlength="${MAX_REPLY}" ${attributes}>
${text}</textarea>
      </div>
      <p><button name="act" value="reply">${texts.send}</button></p>
    </form>
  `;
}
