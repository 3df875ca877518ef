import { html } from 'hono/html';
import type { Piece } from './page.ts';
import type { StatusPageView } from './status-page-view.ts';

/** What is wrong with a field of the status page. */
export interface FieldTrouble {
  /** The text of it, above the field. */
  readonly issue: Piece;
  /** The attributes that tie the field to the text, and take the focus there. */
  readonly attributes: Piece;
  /** What was typed into the field. */
  readonly text: string;
}

/** What is wrong with a field; nothing when it is not that one. */
export function troubleIn({ words, done }: StatusPageView, field: string): FieldTrouble {
  if (!done || !('field' in done) || done.field !== field) return { issue: '', attributes: '', text: '' };
  return {
    issue: html`<p class="issue" id="${field}-issue">${words.strings.status[done.trouble]}</p>`,
    attributes: html`aria-describedby="${field}-issue" aria-invalid="true" autofocus`,
    text: done.text ?? '',
  };
}
