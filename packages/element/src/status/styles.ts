import { css } from 'lit';

/** The looks of the status view: the same quiet colours as the dialog's. */
export const styles = css`
  :host {
    --accent: var(--report-this-accent, light-dark(#0b4884, #a5cdf7));
    --ground: var(--report-this-background, light-dark(#fff, #1b1d20));
    --ink: var(--report-this-color, light-dark(#1b1d20, #f1f2f4));
    --quiet: color-mix(in srgb, var(--ink) 80%, var(--ground));
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
  div > :is(h2, h3, h4) {
    font-size: 1em;
    margin-block-end: 0.375rem;
  }
  time {
    font-size: 0.875em;
    color: var(--quiet);
  }
  .state {
    padding: 0.875rem 1rem;
    border-radius: var(--radius);
    border: 1px solid var(--line);
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
  ol li {
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
  .decision {
    display: grid;
    gap: 1rem;
  }
  .decision > p:first-of-type {
    font-size: 1.125em;
    font-weight: 600;
  }
  a {
    color: var(--accent);
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
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [part='title']:focus-visible {
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
