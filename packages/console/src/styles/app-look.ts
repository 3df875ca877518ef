import { css } from 'lit';

/** How the frame around the rooms looks. */
export const appLook = css`
  :host {
    min-block-size: 100vh;
    background: var(--canvas);
  }

  .skip {
    position: absolute;
    inset-block-start: -4rem;
    inset-inline-start: 1rem;
    z-index: 2;
    padding: 0.5rem 1rem;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
  }

  .skip:focus {
    inset-block-start: 0.5rem;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.5rem 1.25rem;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }

  .service {
    padding-inline-start: 1rem;
    border-inline-start: 1px solid var(--line);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-inline-start: auto;
  }

  .tools select {
    inline-size: auto;
    border-color: transparent;
    background: transparent;
  }

  .tools select:hover {
    border-color: var(--edge);
  }

  main {
    display: block;
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: 1.25rem;
  }

  main:focus-visible {
    outline: none;
  }

  @media (max-width: 30rem) {
    header,
    main {
      padding-inline: 0.75rem;
    }

    .service {
      display: none;
    }

    .tools {
      inline-size: 100%;
      justify-content: space-between;
      gap: 0.25rem;
      font-size: var(--small);
    }

    .tools button,
    .tools select {
      padding-inline: 0.375rem;
    }
  }
`;
