import type { ReviewOptions } from '@report-this/client/review';
import type { Case } from '@report-this/protocol';
import { css, html, LitElement } from 'lit';
import { KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused, isMovedOn } from './failure-text.ts';
import { Loading } from './loading.ts';
import { newId } from './new-id.ts';
import type { Strings } from './strings/en.ts';
import { controls } from './styles/controls.ts';
import { formLook } from './styles/form-look.ts';
import { tokens } from './styles/tokens.ts';
import { textField } from './text-field.ts';

/** The most characters of a question and of a note (SPEC §10.2). */
const MOST = 2000;

/** What a moderator writes about a case; `id` names it, so that sending it again is a repeat. */
export interface Written {
  readonly id: string;
  readonly text: string;
}

/** A form for one text about a case: a question to a reporter, or a note. */
export class MessageForm extends LitElement {
  static override properties = {
    strings: { attribute: false },
    drafts: { attribute: false },
    about: { attribute: false },
    words: { attribute: false },
    send: { attribute: false },
    onSent: { attribute: false },
    onMovedOn: { attribute: false },
    isEmpty: { state: true },
  };

  declare strings: Strings;
  /** What stands in forms like this one, by what it is about; kept by whoever opens the room, so that leaving it loses nothing. */
  declare drafts: Map<string, Written>;
  declare about: string;
  declare words: { readonly label: string; readonly hint: string; readonly submit: string };
  declare send: (written: Written, options: ReviewOptions) => Promise<Case>;
  /** It is kept; the case as it is with it. */
  declare onSent: (after: Case, written: Written) => void;
  /** The case was decided or withdrawn meanwhile. */
  declare onMovedOn: () => void;
  /** Whether it was sent with nothing in it. */
  declare protected isEmpty: boolean;

  readonly #sending = new Loading(this);

  constructor() {
    super();
    this.isEmpty = false;
  }

  static override styles = [
    tokens,
    controls,
    formLook,
    css`
      form {
        gap: 0.625rem;
        padding: 0;
      }

      textarea {
        min-block-size: 5rem;
      }

      button {
        justify-self: start;
      }
    `,
  ];

  override focus(): void {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected override render() {
    const { strings, words } = this;
    const written = this.#written();
    const { error } = this.#sending;
    const field = textField(
      {
        id: 'text',
        label: words.label,
        value: written.text,
        most: MOST,
        isRequired: true,
        hint: words.hint,
        error: this.isEmpty ? strings.talk.missing : undefined,
        kind: 'lines',
        change: (text) => this.#keep({ ...written, text }),
      },
      strings,
    );
    return html`<form novalidate @submit=${this.#submit}>
      ${field} ${isKeyRefused(error) || isMovedOn(error) ? '' : failureNotice(error, strings, this.#send)}
      <button type="submit" aria-disabled=${this.#sending.isRunning ? 'true' : 'false'}>
        ${words.submit}
      </button>
    </form>`;
  }

  #written(): Written {
    const known = this.drafts.get(this.about);
    if (known) return known;
    const fresh = { id: newId(), text: '' };
    this.drafts.set(this.about, fresh);
    return fresh;
  }

  #keep(written: Written): void {
    this.drafts.set(this.about, written);
    this.requestUpdate();
  }

  readonly #submit = (submission: SubmitEvent): void => {
    submission.preventDefault();
    this.isEmpty = this.#written().text.trim() === '';
    if (this.isEmpty) this.focus();
    else if (!this.#sending.isRunning) this.#send();
  };

  readonly #send = (): void => {
    const { id, text } = this.#written();
    const written = { id, text: text.trim() };
    void this.#sending.run(
      (signal) => this.send(written, { signal }),
      (after) => {
        this.#keep({ id: newId(), text: '' });
        this.onSent(after, written);
      },
      (error) => {
        if (isMovedOn(error)) this.onMovedOn();
        if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
      },
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'console-message-form': MessageForm;
  }
}
