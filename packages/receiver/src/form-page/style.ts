/** The looks of the pages without script: the element's quiet colours; what a choice does not ask is hidden by `:has`. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#0b4884, #a5cdf7);
  --ground: light-dark(#fff, #1b1d20);
  --ink: light-dark(#1b1d20, #f1f2f4);
  --quiet: light-dark(#45494f, #c3c6cb);
  --line: light-dark(#c6c8cb, #50545a);
  --tint: light-dark(#e9eef4, #272d34);
  --danger: light-dark(#a1121f, #ffb3b0);
  font: 1rem/1.5 system-ui, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(0.75rem, 4vw, 3rem) 0.75rem; color: var(--ink); background: light-dark(#f5f6f8, #131517); overflow-wrap: anywhere; }
main { max-inline-size: 42rem; margin-inline: auto; padding: clamp(1.25rem, 5vw, 2rem); background: var(--ground); border: 1px solid var(--line); border-radius: 1rem; }
h1 { margin: 0 0 1rem; font-size: 1.5em; line-height: 1.25; }
h2, h3, legend, label, dt { font-weight: 600; }
h2 { margin-block: 1.5rem 0.5rem; font-size: 1.125em; }
h3 { margin-block: 1rem 0.25rem; font-size: 1em; }
dl, dd, p { margin: 0 0 0.75rem; }
fieldset { min-inline-size: 0; margin: 0 0 1.25rem; padding: 0; border: 0; }
fieldset fieldset { margin-block-start: 1rem; }
legend { padding: 0; margin-block-end: 0.25rem; }
.help, .quiet { color: var(--quiet); font-weight: 400; }
.help { font-size: 0.9375em; }
.choice .help { display: block; }
.choice { display: flex; gap: 0.75rem; align-items: start; padding-block: 0.625rem; min-block-size: 44px; font-weight: 400; cursor: pointer; }
.choice input { flex: none; inline-size: 1.375rem; block-size: 1.375rem; margin: 0.0625rem 0 0; accent-color: var(--accent); }
details { margin-inline-start: 2.125rem; }
.card details, details.card { margin-inline-start: 0; }
summary { padding-block: 0.625rem; min-block-size: 44px; cursor: pointer; }
details.card summary { padding-block: 0; min-block-size: 1.5rem; font-weight: 600; }
details.card[open] summary { margin-block-end: 0.75rem; }
.field { margin-block-end: 1rem; }
label { display: block; }
textarea, .field input { display: block; inline-size: 100%; min-block-size: 44px; padding: 0.625rem 0.75rem; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: 0.5rem; resize: vertical; }
[aria-invalid] { border: 2px solid var(--danger) !important; }
.card { padding: 0.875rem 1rem; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 0.625rem; }
p.card, .reporter { background: var(--tint); }
.reporter { margin-inline-start: clamp(0rem, 6vw, 2rem); }
.card > :last-child, .card ul { margin-block-end: 0; }
.trouble { border: 2px solid var(--danger); }
.issue { color: var(--danger); font-weight: 600; margin-block-end: 0.375rem; }
.text { white-space: pre-line; }
ul, ol { margin: 0 0 0.75rem; padding-inline-start: 1.25rem; }
code { font: 600 1.125em ui-monospace, monospace; }
a { color: var(--accent); }
button { min-block-size: 44px; padding: 0.5rem 1.125rem; font: inherit; font-weight: 600; color: var(--ground); background: var(--accent); border: 1px solid var(--accent); border-radius: 0.625rem; cursor: pointer; }
.second { color: inherit; background: none; border-color: currentcolor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@supports selector(:has(*)) {
  form:not(:has(#illegal:checked)) .legal,
  form:has(#illegal:checked) .plain,
  .choice:not(:has(:checked)) + details:not(:has(:checked)),
  form:not(:has(.asks-rights:checked)) .rights,
  form:not(:has(.asks-nobody:checked)) .exempt,
  form:has(.asks-nobody:checked) .who,
  form:not(:has(.is-urgent:checked)) .life,
  form:not(:has(.may-hurt:checked)) .support { display: none; }
}
`;
