import { css } from 'lit';

/** Colours, sizes and type of the whole console. Every pair of ink and ground here is 4.5:1 or more, borders of controls 3:1. */
export const tokens = css`
  :host {
    --canvas: light-dark(#f4f5f7, #14161a);
    --surface: light-dark(#ffffff, #1d2026);
    --sunken: light-dark(#f0f2f5, #171a1f);
    --line: light-dark(#dde1e7, #333842);
    --edge: light-dark(#747c89, #868e9c);
    --ink: light-dark(#191c21, #e9ebef);
    --muted: light-dark(#545b67, #a7afbc);
    --accent: light-dark(#1f4fc4, #9cbcff);
    --accent-strong: light-dark(#173c98, #c2d6ff);
    --on-accent: light-dark(#ffffff, #0c1629);
    --critical: light-dark(#9b1020, #ffb0b0);
    --critical-ground: light-dark(#fdebec, #401b1f);
    --high: light-dark(#714600, #f3c878);
    --high-ground: light-dark(#fcf1da, #372a10);
    --good: light-dark(#125c33, #8fdcb0);
    --good-ground: light-dark(#e5f5ec, #14301f);
    --hover: light-dark(#f5f8ff, #22262e);

    --step: 0.25rem;
    --radius: 0.5rem;
    --small: 0.8125rem;
    --code: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Liberation Mono', monospace;

    display: block;
    color: var(--ink);
    font:
      0.9375rem / 1.5 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif;
    overflow-wrap: anywhere;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1 {
    font-size: 1.375rem;
    line-height: 1.25;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  h2 {
    font-size: 1.0625rem;
    line-height: 1.3;
    font-weight: 650;
  }

  h3 {
    font-size: 0.9375rem;
    font-weight: 650;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    color: var(--accent-strong);
  }

  code {
    font-family: var(--code);
    font-size: 0.875em;
    unicode-bidi: isolate;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  h1:focus-visible,
  h2:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .muted {
    color: var(--muted);
  }

  .small {
    font-size: var(--small);
  }
`;
