import { isInvalidDraftError, isRefusedError } from '@report-this/client';
import type { EndpointsClient } from '@report-this/client/endpoints';
import { EVENT_TYPES, type EventType, type WebhookWithSecret } from '@report-this/protocol';
import { css, html, LitElement, nothing } from 'lit';
import { KeyRefusedEvent } from './events.ts';
import { failureNotice } from './failure-notice.ts';
import { isKeyRefused } from './failure-text.ts';
import { Loading } from './loading.ts';
import { newId } from './new-id.ts';
import type { Strings } from './strings/en.ts';
import { controls } from './styles/controls.ts';
import { formLook } from './styles/form-look.ts';
import { tokens } from './styles/tokens.ts';

/** The form that adds an endpoint: where events go, which, and how they are signed. */
export class EndpointForm extends LitElement {
  static override properties = {
    endpoints: { attribute: false },
    strings: { attribute: false },
    onAdded: { attribute: false },
    isWrong: { state: true },
  };

  declare endpoints: EndpointsClient;
  declare strings: Strings;
  declare onAdded: (added: WebhookWithSecret) => void;
  /** Whether the address was refused. */
  declare protected isWrong: boolean;

  readonly #adding = new Loading(this);
  #draftId = newId();

  constructor() {
    super();
    this.isWrong = false;
  }

  static override styles = [
    tokens,
    controls,
    formLook,
    css`
      form {
        grid-template-columns: minmax(0, 1fr);
      }

      .types {
        grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
      }

      code {
        font-family: var(--code);
        font-size: var(--small);
      }
    `,
  ];

  protected override render() {
    const words = this.strings.endpoints;
    return html`<form class="card" novalidate @submit=${this.#submit}>
      <h2>${words.add}</h2>
      <div class="field">
        <label for="url">${words.url}</label>
        <span class="hint" id="url-hint">${words.urlHint}</span>
        <input
          id="url"
          type="url"
          dir="ltr"
          autocomplete="off"
          required
          aria-invalid=${this.isWrong}
          aria-describedby=${this.isWrong ? 'url-hint url-error' : 'url-hint'}
        />
        ${this.isWrong ? html`<span class="error" id="url-error" role="alert">${words.urlWrong}</span>` : nothing}
      </div>
      <fieldset class="types">
        <legend>${words.types} <span class="optional">${words.typesHint}</span></legend>
        ${EVENT_TYPES.map(
          (type) =>
            html`<div class="choice">
              <input type="checkbox" id=${type} name="type" value=${type} />
              <label for=${type}><code dir="ltr">${type}</code></label>
            </div>`,
        )}
      </fieldset>
      <div class="choice">
        <input type="checkbox" id="pair" name="pair" />
        <label for="pair">${words.keyPair}</label>
      </div>
      ${this.isWrong ? nothing : failureNotice(this.#adding.error, this.strings, this.#add)}
      <div><button class="primary" aria-disabled=${this.#adding.isRunning}>${words.addSubmit}</button></div>
    </form>`;
  }

  readonly #submit = (submission: SubmitEvent): void => {
    submission.preventDefault();
    this.#add();
  };

  readonly #add = (): void => {
    if (this.#adding.isRunning) return;
    const form = this.renderRoot.querySelector('form')!;
    const url = form.querySelector<HTMLInputElement>('#url')!;
    const chosen = new FormData(form);
    const types = chosen.getAll('type') as EventType[];
    const draft = {
      id: this.#draftId,
      url: url.value.trim(),
      ...(types.length > 0 && { types }),
      ...(chosen.has('pair') && { signature: 'ed25519' as const }),
    };
    this.isWrong = false;
    void this.#adding.run(
      (signal) => this.endpoints.addEndpoint(draft, { signal }),
      (added) => {
        this.#draftId = newId();
        form.reset();
        this.onAdded(added);
      },
      (error) => {
        if (isKeyRefused(error)) this.dispatchEvent(new KeyRefusedEvent());
        if (!isUrlWrong(error)) return;
        this.isWrong = true;
        this.#draftId = newId();
        url.focus();
      },
    );
  };
}

function isUrlWrong(error: unknown): boolean {
  return isInvalidDraftError(error) || (isRefusedError(error) && error.problemName === 'invalid-webhook');
}

declare global {
  interface HTMLElementTagNameMap {
    'console-endpoint-form': EndpointForm;
  }
}
