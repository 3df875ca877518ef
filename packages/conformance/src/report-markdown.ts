import { chaptersOf } from './chapters.ts';
import { type ReportedExchange, type ReportedVerdict, reportOf, type ReportOptions } from './report-json.ts';
import { countsText, OUTCOME_WORDS, REPORT_WORDS as WORDS } from './report-words.ts';
import type { Verdict } from './verdict.ts';
import { requestText, responseText } from './wire-text.ts';

/** Writes the report of a run as Markdown: for a pull request or an issue. */
export function reportMarkdown(
  receiver: string,
  verdicts: readonly Verdict[],
  options: ReportOptions = {},
): string {
  const report = reportOf(receiver, verdicts, options);
  const notKept = report.verdicts.filter(({ outcome }) => outcome !== 'pass');
  const facts = [
    `${WORDS.receiver}: ${code(receiver)}`,
    `${WORDS.version}: ${report.specversion}`,
    ...(report.judgedAt ? [`${WORDS.judgedAt}: ${report.judgedAt}`] : []),
  ];
  return [
    `# ${WORDS.title}`,
    `**${report.conclusion}** ${countsText(report.summary)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    `## ${WORDS.notKept}`,
    ...(notKept.length > 0 ? notKept.flatMap(notKeptBlocks) : [WORDS.allKept]),
    `## ${WORDS.everyCheck}`,
    ...chaptersOf(report.verdicts).flatMap(({ title, verdicts: rows }) => [`### ${title}`, table(rows)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function notKeptBlocks({ clause, id, title, outcome, finding = '', evidence = [] }: ReportedVerdict) {
  return [
    `### ${OUTCOME_WORDS[outcome]} ${clause} ${code(id)}`,
    `${plain(title)}.`,
    `> ${plain(finding)}`,
    ...(evidence.length > 0 ? evidence.flatMap(exchangeBlocks) : [WORDS.noExchange]),
  ];
}

function exchangeBlocks(exchange: ReportedExchange): string[] {
  return [
    `${WORDS.request}:`,
    fenced(requestText(exchange)),
    `${WORDS.response}:`,
    fenced(responseText(exchange)),
  ];
}

function table(rows: readonly ReportedVerdict[]): string {
  const cells = rows.map(({ clause, id, title, level, outcome }) =>
    [OUTCOME_WORDS[outcome], clause, level, `${code(id)} ${plain(title)}`].join(' | '),
  );
  const heads = [WORDS.outcome, WORDS.clause, WORDS.level, WORDS.check];
  return [heads.join(' | '), heads.map(() => '---').join(' | '), ...cells]
    .map((line) => `| ${line} |`)
    .join('\n');
}

/** A block that no text of a receiver can end: its fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}http\n${text}\n${fence}`;
}

/** A word in code marks; ids and URLs hold no backtick. */
const code = (text: string) => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;

/** Text on one line that means nothing to Markdown. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');
