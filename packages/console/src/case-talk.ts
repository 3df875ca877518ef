import type { ReviewOptions } from '@report-this/client/review';
import type { Case, CaseMessage } from '@report-this/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { Written } from './message-form.ts';
import type { Voice } from './voice.ts';

/** What a moderator can say about a case, and who hears what came of it. */
export interface Talk {
  /** Whether reporters can be asked: the receiver knows how, and the case is in a state for it. */
  readonly canAsk: boolean;
  /** Whether notes can be left. */
  readonly canNote: boolean;
  /** What stands in the forms. */
  readonly drafts: Map<string, Written>;
  readonly ask: (flagId: string, question: Written, options: ReviewOptions) => Promise<Case>;
  readonly note: (note: Written, options: ReviewOptions) => Promise<Case>;
  /** Something was said: the case as it is with it, and the words that tell so. */
  readonly said: (after: Case, id: string, words: string) => void;
  readonly movedOn: () => void;
}

/** What was asked and answered about one flag, and a form to ask its reporter. */
export function correspondence(
  flagId: string,
  messages: readonly CaseMessage[],
  voice: Voice,
  talk: Talk,
): TemplateResult {
  const words = voice.strings.talk;
  const own = messages.filter((message) => message.flagId === flagId);
  return html`${
    own.length > 0
      ? html`<ol class="messages">
          ${own.map(
            ({ id, from, at, text }) =>
              html`<li class=${from} id="said-${id}" tabindex="-1">
                <p class="small">
                  <strong>${words.from[from]}</strong>
                  <time class="muted" datetime=${at}>${voice.date(at)}</time>
                </p>
                <blockquote dir="auto">${text}</blockquote>
              </li>`,
          )}
        </ol>`
      : nothing
  }
  ${
    talk.canAsk
      ? html`<details class="ask">
          <summary>${words.ask}</summary>
          <console-message-form
            .strings=${voice.strings}
            .drafts=${talk.drafts}
            .about=${flagId}
            .words=${{ label: words.askLabel, hint: words.askHint, submit: words.askSubmit }}
            .send=${(question: Written, options: ReviewOptions) => talk.ask(flagId, question, options)}
            .onSent=${(after: Case, { id }: Written) => talk.said(after, id, words.asked)}
            .onMovedOn=${talk.movedOn}
          ></console-message-form>
        </details>`
      : nothing
  }`;
}

/** What moderators told each other about a case, and a form for one note more. */
export function notesCard(
  { id, notes = [] }: Case,
  voice: Voice,
  talk: Talk,
): TemplateResult | typeof nothing {
  const words = voice.strings.talk;
  if (notes.length === 0 && !talk.canNote) return nothing;
  return html`<section class="card" aria-labelledby="notes">
    <h2 id="notes">${words.notes}</h2>
    ${
      notes.length > 0
        ? html`<ol class="messages">
            ${notes.map(
              ({ id: noteId, by, at, text }) =>
                html`<li id="said-${noteId}" tabindex="-1">
                  <p class="small">
                    <strong><bdi>${by}</bdi></strong>
                    <time class="muted" datetime=${at}>${voice.date(at)}</time>
                  </p>
                  <blockquote dir="auto">${text}</blockquote>
                </li>`,
            )}
          </ol>`
        : nothing
    }
    ${
      talk.canNote
        ? html`<console-message-form
            .strings=${voice.strings}
            .drafts=${talk.drafts}
            .about=${id}
            .words=${{ label: words.noteLabel, hint: words.noteHint, submit: words.noteSubmit }}
            .send=${talk.note}
            .onSent=${(after: Case, note: Written) => talk.said(after, note.id, words.noted)}
            .onMovedOn=${talk.movedOn}
          ></console-message-form>`
        : nothing
    }
  </section>`;
}
