import { css } from 'lit';

/** How the decision form looks. */
export const formLook = css`
  form {
    display: grid;
    gap: 1.125rem;
    padding: 1rem 1.125rem 1.125rem;
  }

  fieldset {
    display: grid;
    gap: 0.3125rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.375rem;
  }

  .group {
    gap: 0.25rem;
  }

  .group > legend {
    color: var(--muted);
    font-size: var(--small);
    margin-block-end: 0.125rem;
  }

  fieldset.wrong {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid;
  }

  .choice {
    display: flex;
    align-items: flex-start;
    gap: 0.5rem;
    padding-block: 0.125rem;
  }

  .choice label {
    font-weight: 400;
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  .more {
    display: grid;
    gap: 0.375rem;
    margin-inline-start: 1.5625rem;
    margin-block-end: 0.375rem;
  }

  .inline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }

  .inline label {
    font-weight: 400;
    font-size: var(--small);
  }

  .inline input {
    inline-size: auto !important;
    min-block-size: 2rem !important;
  }

  .summary {
    padding: 0.75rem 1rem;
    border: 2px solid var(--critical);
    border-radius: var(--radius);
    background: var(--critical-ground);
  }

  .summary h3 {
    color: var(--critical);
  }

  .summary a {
    color: var(--critical);
  }

  .summary li {
    padding-block: 0.125rem;
  }

  .optional {
    color: var(--muted);
    font-weight: 400;
    font-size: var(--small);
  }
`;
