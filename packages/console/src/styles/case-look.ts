import { css } from 'lit';

/** How a case looks: what is known at the start, the decision beside it where there is room. */
export const caseLook = css`
  nav {
    margin-block-end: 0.5rem;
  }

  header {
    margin-block-end: 1rem;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block-start: 0.5rem;
  }

  .marks button {
    min-block-size: 2rem;
    margin-inline-start: auto;
  }

  .notice {
    margin-block-end: 1rem;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-items: start;
  }

  @media (min-width: 62rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 27rem);
    }

    .verdict {
      position: sticky;
      inset-block-start: 1rem;
      max-block-size: calc(100vh - 2rem);
      overflow-y: auto;
      border-radius: 0.75rem;
    }
  }

  .evidence {
    display: grid;
    gap: 1rem;
  }

  section.card {
    display: grid;
    gap: 0.75rem;
    padding: 1rem 1.125rem;
  }

  .shield {
    max-inline-size: 40rem;
    justify-items: start;
    border-inline-start: 0.25rem solid var(--critical);
  }

  .flag {
    display: grid;
    gap: 0.625rem;
    padding-block-start: 0.875rem;
    border-block-start: 1px solid var(--line);
  }

  .flag .notice {
    margin: 0;
  }

  .flag header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.625rem;
    margin: 0;
  }

  .flag time {
    margin-inline-start: auto;
  }

  blockquote {
    padding: 0.5rem 0.75rem;
    border-inline-start: 0.1875rem solid var(--line);
    border-radius: 0.25rem;
    background: var(--sunken);
    white-space: pre-wrap;
  }

  mark {
    background: var(--high-ground);
    color: inherit;
    border-block-end: 1px solid var(--high);
  }

  svg.region {
    display: block;
    inline-size: 6rem;
    margin-block-start: 0.25rem;
    fill: none;
    stroke: var(--muted);
  }

  svg.region .meant {
    fill: var(--high-ground);
    stroke: var(--high);
    stroke-width: 2;
  }

  .warning:not(.notice) {
    color: var(--high);
  }

  summary {
    cursor: pointer;
    color: var(--accent);
  }

  details > :last-child {
    margin-block-start: 0.5rem;
  }

  .messages {
    display: grid;
    gap: 0.75rem;
  }

  .messages .reporter {
    margin-inline-start: 1.25rem;
  }

  .messages p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.625rem;
    margin-block-end: 0.25rem;
  }

  dd > ul {
    display: grid;
    gap: 0.25rem;
  }
`;
