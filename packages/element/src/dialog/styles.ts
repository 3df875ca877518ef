import { css, sheetOf } from './sheet.ts';

/**
 * The dialog's looks: system colours and the page's own font, so that it fits dark, light and forced colours without
 * knowing the page. What only later steps need comes with them.
 */
export const sheet = sheetOf(css`
  :host {
    --accent: var(--report-this-accent, light-dark(#0b4884, #a5cdf7));
    --on-accent: var(--report-this-on-accent, light-dark(#fff, #0b1a29));
    --ground: var(--report-this-background, light-dark(#fff, #1b1d20));
    --ink: var(--report-this-color, light-dark(#1b1d20, #f1f2f4));
    --quiet: color-mix(in srgb, var(--ink) 80%, var(--ground));
    --line: color-mix(in srgb, var(--ink) 25%, var(--ground));
    --edge: color-mix(in srgb, var(--ink) 62%, var(--ground));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--ground));
    --wrong: light-dark(#8c1010, #ffb4ab);
    --radius: var(--report-this-radius, 0.625rem);
  }
  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    overflow-wrap: anywhere;
  }
  dialog {
    inline-size: min(34rem, 100% - 2rem);
    max-inline-size: none;
    max-block-size: min(44rem, 100dvh - 2rem);
    margin: auto;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.6);
    background: var(--ground);
    color: var(--ink);
    box-shadow: 0 1.5rem 4rem #0004;
  }
  form {
    all: initial;
    font-family: inherit;
    font-size: max(1rem, 16px);
    line-height: 1.5;
    color: inherit;
    color-scheme: inherit;
  }
  dialog[open],
  form {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  dialog::backdrop {
    background: #0008;
  }
  .body {
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 1.5rem;
  }
  .body > * + *,
  fieldset > * + *,
  .note > * + * {
    margin-block-start: 1rem;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
    outline: 0;
  }
  h2 + p,
  legend + *,
  .note > button,
  .help + .choice,
  .field + .choice {
    margin-block-start: 0.5rem;
  }
  fieldset {
    border: 0;
  }
  h3,
  legend,
  .issue,
  button,
  .field > label {
    font-size: 1em;
    font-weight: 600;
  }
  small,
  .help {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  small,
  .help,
  ::placeholder {
    color: var(--quiet);
  }
  .field small {
    display: inline;
  }
  blockquote {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--edge);
    color: var(--quiet);
  }
  .choice {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    min-block-size: 44px;
    margin-inline: -0.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid transparent;
    border-radius: var(--radius);
    cursor: pointer;
  }
  fieldset > .choice {
    margin-block-start: 0;
  }
  .choice:has(:checked) {
    border-color: var(--accent);
  }
  .choice:hover,
  .choice:has(:checked),
  button:hover,
  .note,
  .reference {
    background: var(--tint);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--accent);
    translate: 0 0.25em;
  }
  [type='radio'] {
    border-radius: 50%;
  }
  .loading {
    min-block-size: min(20rem, 50dvh);
  }
  .finer {
    padding-inline-start: 2rem;
  }
  .finer > * {
    margin-block: 0.75rem;
  }
  .note > button {
    display: block;
  }
  .note,
  .reference {
    padding: 0.75rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .issue {
    color: var(--wrong);
  }
  .field {
    margin-block-start: 0.75rem;
  }
  .field > * + * {
    margin-block-start: 0.25rem;
  }
  button,
  .field > [part='input'] {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.5rem 0.75rem;
    font-family: inherit;
    font-size: inherit;
    color: inherit;
    background: var(--ground);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
  }
  .field > [part='input'] {
    display: block;
    inline-size: 100%;
    resize: vertical;
  }
  [aria-invalid='true']:not([type='radio']) {
    border-color: var(--wrong);
    outline: 1px solid var(--wrong);
  }
  summary {
    padding-block: 0.625rem;
    cursor: pointer;
    color: var(--accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    justify-content: flex-end;
    padding: 0.75rem 1.5rem max(0.75rem, env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
  }
  button {
    padding-inline: 1.125rem;
    cursor: pointer;
  }
  .primary {
    color: var(--on-accent);
    background: var(--accent);
    border-color: var(--accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--accent) 85%, var(--ink));
  }
  [aria-disabled='true'] {
    cursor: progress;
  }
  :focus-visible:not([part='title']) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .live {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (max-width: 30rem) {
    dialog {
      inline-size: 100%;
      margin-block-end: 0;
      border-radius: 0;
    }
    .actions button {
      flex: 1 0 auto;
      max-inline-size: 100%;
    }
  }
  @media (max-height: 24rem) {
    form,
    dialog[open] {
      display: block;
      overflow-y: auto;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --line: var(--ink);
      --edge: var(--ink);
      --quiet: var(--ink);
    }
  }
  @media (forced-colors: active) {
    .choice:has(:checked),
    .primary {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.16s ease-out;
    }
    @keyframes rise {
      from {
        translate: 0 0.75rem;
        opacity: 0;
      }
    }
  }
`);
