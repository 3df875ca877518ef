import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import { ShortcutsEvent } from './events.ts';
import { SHORTCUTS } from './shortcuts.ts';
import type { Strings } from './strings/en.ts';
import { controls } from './styles/controls.ts';
import { tokens } from './styles/tokens.ts';

/** The keyboard shortcuts, and the switch to turn single keys off (WCAG 2.1.4). */
export class HelpDialog extends LitElement {
  static override properties = { strings: { attribute: false }, hasShortcuts: { attribute: false } };

  declare strings: Strings;
  declare hasShortcuts: boolean;

  constructor() {
    super();
    this.hasShortcuts = true;
  }

  static override styles = [
    tokens,
    controls,
    css`
      dialog {
        inline-size: min(30rem, calc(100vw - 2rem));
        padding: 1.25rem;
        border: 1px solid var(--line);
        border-radius: 0.75rem;
        background: var(--surface);
        color: var(--ink);
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 0.5);
      }

      .content {
        display: grid;
        gap: 0.875rem;
      }

      table {
        border-collapse: collapse;
        inline-size: 100%;
      }

      th {
        text-align: start;
        font-weight: 550;
        color: var(--muted);
      }

      th,
      td {
        padding: 0.3125rem 0;
        border-block-end: 1px solid var(--line);
      }

      kbd {
        display: inline-block;
        min-inline-size: 1.625rem;
        padding: 0 0.375rem;
        border: 1px solid var(--edge);
        border-block-end-width: 2px;
        border-radius: 0.3125rem;
        font: 0.8125rem / 1.375rem var(--code);
        text-align: center;
        margin-inline-end: 0.375rem;
      }

      .choice {
        display: flex;
        gap: 0.5rem;
      }
    `,
  ];

  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  protected override render() {
    const { help, close } = this.strings;
    return html`<dialog aria-labelledby="title">
      <div class="content">
        <h2 id="title">${help.title}</h2>
        <p class="muted">${help.lead}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">${help.keys}</th>
              <th scope="col">${help.does}</th>
            </tr>
          </thead>
          <tbody>
            ${SHORTCUTS.map(
              ({ keys, action }) =>
                html`<tr>
                  <td>${keys.map((key) => html`<kbd>${key}</kbd>`)}</td>
                  <td>${help[action]}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        <div class="choice">
          <input
            type="checkbox"
            id="single"
            aria-describedby="single-hint"
            .checked=${live(this.hasShortcuts)}
            @change=${() => this.dispatchEvent(new ShortcutsEvent(!this.hasShortcuts))}
          />
          <div>
            <label for="single">${help.single}</label>
            <p id="single-hint" class="hint">${help.singleHint}</p>
          </div>
        </div>
        <form method="dialog"><button class="primary" type="submit">${close}</button></form>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'console-help-dialog': HelpDialog;
  }
}
