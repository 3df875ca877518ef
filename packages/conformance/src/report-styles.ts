/** How the HTML report looks: by the reader's own light or dark setting, from 320 px up, and in black on paper. */
export const REPORT_STYLES = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1b1b1f, #e6e6ea);
  --quiet: light-dark(#55555f, #a9a9b4);
  --ground: light-dark(#fff, #16161a);
  --sunken: light-dark(#f3f3f6, #212127);
  --line: light-dark(#d5d5dd, #3a3a44);
  --link: light-dark(#0b57b0, #8ab8ff);
  --pass: light-dark(#136c34, #7bd69a);
  --fail: light-dark(#b3141f, #ff9a9a);
  --warn: light-dark(#7a4f00, #f1c56b);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0; }
h4 { font-size: 0.8125rem; margin: 0.75rem 0 0.25rem; color: var(--quiet); }
p { margin: 0.5rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
.conclusion { font-size: 1.125rem; font-weight: 600; padding-inline-start: 0.75rem; border-inline-start: 4px solid; }
.conclusion.pass, .badge.pass { color: var(--pass); }
.conclusion.fail, .badge.fail { color: var(--fail); }
.badge.warn { color: var(--warn); }
.badge { font: 600 0.8125rem/1 ui-monospace, monospace; text-transform: uppercase; }
dl { margin: 1rem 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
dt { color: var(--quiet); min-width: 11rem; }
dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
article { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; margin: 0 0 1rem; scroll-margin-top: 1rem; }
article:target { border-color: var(--link); }
.id { font-size: 0.8125rem; color: var(--quiet); overflow-wrap: anywhere; }
.exchange + .exchange { border-top: 1px solid var(--line); margin-top: 1rem; }
pre {
  margin: 0; padding: 0.75rem; background: var(--sunken); border-radius: 6px;
  font: 0.8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { padding: 0.75rem 0; cursor: pointer; font-weight: 600; }
.counts { font-weight: 400; color: var(--quiet); font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; margin-bottom: 1rem; }
th, td { text-align: start; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; overflow-wrap: anywhere; }
th { font-size: 0.8125rem; color: var(--quiet); }
td:nth-child(-n + 2), th:nth-child(-n + 2) { width: 1%; white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (max-width: 30rem) { dt { width: 100%; } }
@media print { :root { color-scheme: light; } details::details-content { content-visibility: visible; height: auto; } }
`;
