import { css, sheetOf } from '../sheet.ts';

/** Looks of the parts that are loaded when they are offered. */
export const sheet = sheetOf(css`
  .search .help {
    margin-block-start: 0.5rem;
  }
  .search:has(.found) ~ [lang] {
    display: none;
  }
  .found button {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.5rem;
    text-align: start;
  }
  .found small {
    display: block;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--accent);
  }
  .quote {
    display: block;
    font-size: 0.875em;
    color: var(--quiet);
  }
  .pair,
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: end;
    gap: 0.5rem 0.75rem;
  }
  .surface {
    position: relative;
    inline-size: min(100%, 50dvh * var(--ratio));
    margin-block: 0.5rem;
    touch-action: none;
    cursor: crosshair;
    user-select: none;
  }
  .surface img {
    display: block;
    inline-size: 100%;
    aspect-ratio: var(--ratio);
  }
  .surface svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .surface path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .surface .shade {
    fill: #0009;
    fill-rule: evenodd;
  }
  .surface .under {
    stroke: #fff;
    stroke-width: 6px;
  }
  .surface .over {
    stroke: #000;
    stroke-width: 2px;
  }
  .comforts {
    padding: 0;
    list-style: none;
  }
  .comfort {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-block-start: 0.5rem;
  }
`);
