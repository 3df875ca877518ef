import { css } from 'lit';

/** How the list of endpoints looks. */
export const endpointLook = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    max-inline-size: 56rem;
  }

  h1:focus {
    outline: none;
  }

  .endpoints {
    display: grid;
    gap: 0.75rem;
  }

  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    padding: 1rem 1.125rem;
  }

  article header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }

  h2 {
    font-size: 1.0625rem;
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .secret input {
    flex: 1 1 12rem;
    field-sizing: fixed;
    inline-size: auto;
    min-inline-size: 0;
    font-family: var(--code);
  }

  .secret label,
  .secret .hint {
    display: block;
  }

  summary {
    cursor: pointer;
    font-weight: 550;
    padding-block: 0.25rem;
  }

  .attempts li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--line);
  }

  .attempts button {
    margin-inline-start: auto;
  }

  code {
    font-family: var(--code);
    font-size: var(--small);
  }
`;
