import { chaptersOf, type Chapter } from './chapters.ts';
import { html, type Html, type HtmlPart } from './html.ts';
import {
  type Report,
  type ReportedExchange,
  type ReportedVerdict,
  reportOf,
  type ReportOptions,
} from './report-json.ts';
import { REPORT_STYLES } from './report-styles.ts';
import { countsText, OUTCOME_WORDS, REPORT_WORDS as WORDS } from './report-words.ts';
import type { Verdict } from './verdict.ts';
import { requestText, responseText } from './wire-text.ts';

/**
 * Writes the report of a run as one HTML page that needs nothing else: no script, no font, no image, and a policy that
 * forbids them, because the page shows what a stranger's receiver sent.
 */
export function reportHtml(
  receiver: string,
  verdicts: readonly Verdict[],
  options: ReportOptions = {},
): string {
  const report = reportOf(receiver, verdicts, options);
  return String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width" />
          <meta name="color-scheme" content="light dark" />
          <meta
            http-equiv="Content-Security-Policy"
            content="default-src 'none'; style-src 'unsafe-inline'"
          />
          <title>${WORDS.title}</title>
          <style>
            ${REPORT_STYLES}
          </style>
        </head>
        <body>
          <main>
            <h1>${WORDS.title}</h1>
            ${headline(report)}
            <h2>${WORDS.notKept}</h2>
            ${notKept(report.verdicts)}
            <h2>${WORDS.everyCheck}</h2>
            ${chaptersOf(report.verdicts).map(chapterDetails)}
          </main>
        </body>
      </html> `,
  );
}

function headline({ receiver, specversion, judgedAt, summary, conclusion }: Report): Html {
  return html`<p class="conclusion ${summary.kept ? 'pass' : 'fail'}">${conclusion}</p>
    <dl>
      <div>
        <dt>${WORDS.outcome}</dt>
        <dd>${countsText(summary)}</dd>
      </div>
      <div>
        <dt>${WORDS.receiver}</dt>
        <dd>${receiver}</dd>
      </div>
      <div>
        <dt>${WORDS.version}</dt>
        <dd>${specversion}</dd>
      </div>
      ${
        judgedAt
          ? html`<div>
              <dt>${WORDS.judgedAt}</dt>
              <dd><time datetime="${judgedAt}">${judgedAt}</time></dd>
            </div>`
          : ''
      }
    </dl>`;
}

function notKept(verdicts: readonly ReportedVerdict[]): HtmlPart {
  const found = verdicts.filter(({ outcome }) => outcome !== 'pass');
  return found.length > 0 ? found.map(verdictArticle) : html`<p>${WORDS.allKept}</p>`;
}

function verdictArticle({
  id,
  clause,
  level,
  title,
  outcome,
  finding,
  evidence = [],
}: ReportedVerdict): Html {
  return html`<article id="${id}">
    <h3>${badge(outcome)} ${clause} ${title}</h3>
    <p class="id">${level} · ${id}</p>
    <p>${finding}</p>
    ${evidence.length > 0 ? evidence.map(exchangeFigure) : html`<p>${WORDS.noExchange}</p>`}
  </article> `;
}

function exchangeFigure(exchange: ReportedExchange): Html {
  return html`<div class="exchange">
    <h4>${WORDS.request}</h4>
    <pre>${requestText(exchange)}</pre>
    <h4>${WORDS.response}</h4>
    <pre>${responseText(exchange)}</pre>
  </div> `;
}

function chapterDetails({ title, verdicts, notPassed }: Chapter): Html {
  const counts = `${verdicts.length - notPassed} / ${verdicts.length}`;
  return html`<details>
    <summary>${title} <span class="counts">${counts}</span></summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${WORDS.outcome}</th>
          <th scope="col">${WORDS.clause}</th>
          <th scope="col">${WORDS.check}</th>
        </tr>
      </thead>
      <tbody>
        ${verdicts.map(verdictRow)}
      </tbody>
    </table>
  </details> `;
}

function verdictRow({ id, clause, level, title, outcome }: ReportedVerdict): Html {
  const name = outcome === 'pass' ? id : html`<a href="#${id}">${id}</a>`;
  return html`<tr>
    <td>${badge(outcome)}</td>
    <td>${clause}</td>
    <td>${title}<br /><span class="id">${level} · ${name}</span></td>
  </tr> `;
}

const badge = (outcome: ReportedVerdict['outcome']) =>
  html`<span class="badge ${outcome}">${OUTCOME_WORDS[outcome]}</span>`;
