import { css } from 'lit';

/** How the queue looks: one line a case where there is room, stacked where there is not. */
export const queueLook = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block-end: 0.875rem;
  }

  .count {
    margin-inline-end: auto;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }

  .tools select {
    inline-size: auto;
  }

  .notice {
    margin-block-end: 0.875rem;
  }

  .empty {
    padding: 2.5rem 1.25rem;
    text-align: center;
  }

  .empty p {
    max-inline-size: 30rem;
    margin: 0.25rem auto 0;
  }

  li {
    position: relative;
    display: grid;
    grid-template:
      'priority name when who' auto 'priority what when who' auto / 5.25rem minmax(0, 1fr)
      max-content minmax(7.5rem, max-content);
    gap: 0 1rem;
    align-items: center;
    padding: 0.5625rem 1rem;
  }

  li + li {
    border-block-start: 1px solid var(--line);
  }

  li:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  li.critical {
    box-shadow: inset 0.25rem 0 0 var(--critical);
  }

  li.critical:dir(rtl) {
    box-shadow: inset -0.25rem 0 0 var(--critical);
  }

  ol {
    overflow: clip;
  }

  li:hover,
  li:focus-within {
    background: var(--hover);
  }

  .badge {
    grid-area: priority;
    justify-self: start;
  }

  .badge.normal {
    border-color: transparent;
    background: transparent;
    font-weight: 450;
  }

  a {
    grid-area: name;
    color: var(--ink);
    font-weight: 600;
    text-decoration: none;
  }

  a:hover {
    color: var(--accent);
    text-decoration: underline;
  }

  /* The whole row opens the case; the button lies above it. */
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  a:focus-visible {
    outline: none;
  }

  a:focus-visible::after {
    outline: 2px solid var(--accent);
    outline-offset: -2px;
    border-radius: 0.25rem;
  }

  .what {
    grid-area: what;
    display: flex;
    gap: 0.5rem;
    min-inline-size: 0;
  }

  .what > :first-child {
    flex: none;
  }

  .address {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .when {
    grid-area: when;
    display: grid;
    justify-items: end;
    text-align: end;
  }

  .who {
    grid-area: who;
    display: grid;
    justify-items: end;
    text-align: end;
  }

  .who button {
    position: relative;
    z-index: 1;
    min-block-size: 2rem;
  }

  .who .badge {
    grid-area: auto;
  }

  .more {
    margin: 0.875rem auto 0;
    display: flex;
  }

  @media (max-width: 44rem) {
    li {
      grid-template:
        'priority who' auto 'name name' auto 'what what' auto 'when when' auto / minmax(0, 1fr)
        max-content;
      gap: 0.25rem 0.75rem;
      padding-block: 0.75rem;
    }

    .badge.normal {
      padding-inline: 0;
    }

    .when {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    li.critical {
      border-inline-start: 0.25rem solid;
    }
  }
`;
