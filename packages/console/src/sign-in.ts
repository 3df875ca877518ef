import { css, html, LitElement, nothing } from 'lit';
import { SignInEvent } from './events.ts';
import { controls } from './styles/controls.ts';
import { tokens } from './styles/tokens.ts';
import type { Strings } from './strings/en.ts';

/** The door: asks for the moderator key. */
export class SignIn extends LitElement {
  static override properties = {
    strings: { attribute: false },
    message: { attribute: false },
    isRefused: { attribute: false },
    missing: { state: true },
  };

  declare strings: Strings;
  /** Something to say above the form, such as that one was signed out. */
  declare message: string | undefined;
  /** Whether the receiver did not take the last key. */
  declare isRefused: boolean;
  declare protected missing: boolean;

  constructor() {
    super();
    this.message = undefined;
    this.isRefused = false;
    this.missing = false;
  }

  static override styles = [
    tokens,
    controls,
    css`
      form {
        display: grid;
        gap: 1rem;
        max-inline-size: 27rem;
        margin: min(12vh, 6rem) auto 0;
        padding: 1.75rem;
      }

      .field {
        display: grid;
        gap: 0.25rem;
      }

      input {
        font-family: var(--code);
      }
    `,
  ];

  /** Puts the focus where one begins: on the field when something is wrong with it, else on the heading. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(this.#error() ? 'input' : 'h1')?.focus();
    });
  }

  protected override render() {
    const { signIn } = this.strings;
    const error = this.#error();
    return html`<form class="card" novalidate @submit=${this.#submit}>
      <h1 tabindex="-1">${signIn.title}</h1>
      ${this.message ? html`<p class="notice success">${this.message}</p>` : nothing}
      <p class="muted">${signIn.lead}</p>
      <div class="field">
        <label for="key">${signIn.key}</label>
        <input
          id="key"
          type="password"
          name="key"
          autocomplete="current-password"
          spellcheck="false"
          dir="ltr"
          required
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby="error hint"
        />
        <p id="error" class="error" role="alert" ?hidden=${!error}>${error}</p>
        <p id="hint" class="hint">${signIn.kept}</p>
      </div>
      <button class="primary" type="submit">${signIn.submit}</button>
    </form>`;
  }

  #error(): string | undefined {
    if (this.missing) return this.strings.signIn.missing;
    return this.isRefused ? this.strings.signIn.refused : undefined;
  }

  #submit(submission: SubmitEvent): void {
    submission.preventDefault();
    const input = this.renderRoot.querySelector('input');
    const key = input?.value.trim() ?? '';
    this.missing = key === '';
    // What is no visible ASCII fits no header, so no receiver can know it.
    this.isRefused = !this.missing && !/^[\x21-\x7e]+$/.test(key);
    if (this.#error()) this.focus();
    else this.dispatchEvent(new SignInEvent(key));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-sign-in': SignIn;
  }
}
