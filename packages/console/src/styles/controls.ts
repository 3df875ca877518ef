import { css } from 'lit';

/** Buttons, fields, badges and notices. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font-weight: 550;
    text-decoration: none;
    cursor: pointer;
  }

  button:hover,
  .button:hover {
    background: var(--hover);
    color: var(--ink);
  }

  button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  button.primary:hover {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }

  button.quiet,
  .button.quiet {
    border-color: transparent;
    background: transparent;
    padding-inline: 0.5rem;
  }

  button.quiet:hover,
  .button.quiet:hover {
    background: var(--hover);
  }

  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }

  @media (pointer: coarse) {
    button,
    .button,
    select {
      min-block-size: 2.75rem;
    }
  }

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    field-sizing: content;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.3125rem 0.625rem;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
  }

  textarea {
    min-block-size: 5rem;
    resize: vertical;
    max-block-size: 24rem;
  }

  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.0625rem;
    block-size: 1.0625rem;
    margin: 0.1875rem 0 0;
    flex: none;
    accent-color: var(--accent);
  }

  [aria-invalid='true'],
  fieldset.wrong {
    border-color: var(--critical) !important;
  }

  label,
  legend {
    font-weight: 550;
  }

  .hint {
    color: var(--muted);
    font-size: var(--small);
    font-weight: 400;
  }

  .error {
    color: var(--critical);
    font-size: var(--small);
    font-weight: 550;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    padding: 0 0.5rem;
    border: 1px solid var(--line);
    border-radius: 999px;
    background: var(--sunken);
    color: var(--muted);
    font-size: var(--small);
    font-weight: 600;
    line-height: 1.375rem;
    white-space: nowrap;
  }

  .badge.critical {
    border-color: var(--critical);
    background: var(--critical-ground);
    color: var(--critical);
  }

  .badge.high {
    border-color: var(--high);
    background: var(--high-ground);
    color: var(--high);
  }

  .badge.good {
    border-color: var(--good);
    background: var(--good-ground);
    color: var(--good);
  }

  .card {
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--surface);
  }

  .waiting {
    padding: 2.5rem 1.25rem;
    text-align: center;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--line);
    border-inline-start: 0.25rem solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .notice > :first-child {
    flex: 1 1 16rem;
  }

  .notice.failure {
    border-inline-start-color: var(--critical);
  }

  .notice.warning {
    border-inline-start-color: var(--high);
  }

  .notice.success {
    border-inline-start-color: var(--good);
  }

  dl.facts {
    display: grid;
    grid-template-columns: fit-content(11rem) minmax(0, 1fr);
    gap: 0.25rem 1rem;
  }

  dl.facts dt {
    min-inline-size: 6.5rem;
    color: var(--muted);
  }

  @media (max-width: 26rem) {
    dl.facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }

    dl.facts dd {
      margin-block-end: 0.375rem;
    }
  }

  .back {
    display: inline-block;
    padding-block: 0.25rem;
  }

  .back::before {
    content: '';
    display: inline-block;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    margin-inline: 0.125rem 0.5rem;
    border-block-end: 2px solid;
    border-inline-start: 2px solid;
    transform: rotate(45deg);
  }

  .back:dir(rtl)::before {
    transform: rotate(-45deg);
  }
`;
