import { css } from 'lit';

/** The looks of the status view: the same quiet colours as the dialog's. */
export const styles = css`
  :host {
    --accent: var(--report-this-accent, light-dark(#0b4884, #a5cdf7));
    --ground: var(--report-this-background, light-dark(#fff, #1b1d20));
    --ink: var(--report-this-color, light-dark(#1b1d20, #f1f2f4));
    --quiet: color-mix(in srgb, var(--ink) 80%, var(--ground));
    --danger: light-dark(#a1121f, #ffb3b0);
    --line: color-mix(in srgb, var(--ink) 25%, var(--ground));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--ground));
    --radius: var(--report-this-radius, 0.625rem);
    display: block;
    color: var(--ink);
  }
  section {
    display: grid;
    gap: 1.5rem;
    padding: clamp(1.25rem, 5vw, 2rem);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.6);
    background: var(--ground);
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ol,
  ul {
    margin: 0;
  }
  [part='title'] {
    font-size: 1.5em;
    line-height: 1.25;
  }
  :is(div, form) > :is(h2, h3, h4) {
    font-size: 1em;
    margin-block-end: 0.375rem;
  }
  time {
    font-size: 0.875em;
    color: var(--quiet);
  }
  .state,
  .messages li,
  .question {
    padding: 0.875rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .state,
  .reporter {
    background: var(--tint);
  }
  .state strong {
    display: block;
    font-size: 1.125em;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 1.125em;
    font-weight: 600;
  }
  ol {
    padding: 0;
    list-style: none;
  }
  .timeline li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    justify-content: space-between;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--line);
  }
  ul {
    padding-inline-start: 1.25rem;
  }
  .messages {
    display: grid;
    gap: 0.75rem;
  }
  .messages li {
    display: grid;
    gap: 0.375rem;
  }
  .messages .reporter {
    margin-inline-start: clamp(0rem, 6vw, 2rem);
  }
  .messages time {
    display: inline-block;
    margin-inline-start: 0.375rem;
  }
  .text {
    white-space: pre-line;
  }
  .decision {
    display: grid;
    gap: 1rem;
  }
  .decision > p:first-of-type {
    font-size: 1.125em;
    font-weight: 600;
  }
  form,
  .question {
    display: grid;
    gap: 0.625rem;
  }
  .messages form {
    margin-block-start: 0.5rem;
  }
  .question > :first-child {
    margin: 0;
  }
  label {
    font-weight: 600;
  }
  textarea,
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.625rem 0.75rem;
    font: inherit;
    color: inherit;
    background: var(--ground);
    border: 1px solid var(--quiet);
    border-radius: calc(var(--radius) * 0.8);
    resize: vertical;
  }
  input {
    max-inline-size: 20rem;
  }
  [aria-invalid] {
    border: 2px solid var(--danger);
  }
  .trouble {
    color: var(--danger);
    font-weight: 600;
  }
  .trouble:not([role]),
  .left:empty {
    display: none;
  }
  .trouble:has(+ [aria-invalid]) {
    display: block;
  }
  .left,
  .note {
    font-size: 0.875em;
    color: var(--quiet);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .foot {
    display: grid;
    gap: 0.75rem;
  }
  a {
    color: var(--accent);
  }
  :is(p, li, dd) > a:only-child {
    display: inline-block;
    padding-block: 0.875rem;
  }
  button {
    justify-self: start;
    min-block-size: 44px;
    padding: 0.5rem 1.125rem;
    font: inherit;
    font-weight: 600;
    color: inherit;
    background: none;
    border: 1px solid currentcolor;
    border-radius: var(--radius);
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  .primary {
    color: var(--ground);
    background: var(--accent);
    border-color: var(--accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink));
  }
  button[aria-disabled] {
    cursor: progress;
    opacity: 0.7;
  }
  @media (forced-colors: active) {
    .primary {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus-visible {
    outline: none;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
