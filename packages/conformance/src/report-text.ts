import { SPECVERSION } from '@report-this/protocol';
import type { Exchange } from './exchange.ts';
import { excerptOf } from './excerpt.ts';
import { concludedFrom, type ReportOptions } from './report-json.ts';
import { conclusionText, countsText, OUTCOME_WORDS } from './report-words.ts';
import type { Verdict } from './verdict.ts';

const MOST_CHARACTERS = 300;

/** Opens the report of a run. */
export function headingText(receiver: string): string {
  return `The flag protocol ${SPECVERSION} · ${receiver}\n\n`;
}

/** Writes one verdict: a line, and below it the finding and what went over the wire when it is not a pass. */
export function verdictText({ check, outcome, finding, evidence }: Verdict): string {
  const lines = [`${OUTCOME_WORDS[outcome]}  ${check.clause.padEnd(5)}  ${check.id}  ${check.title}`];
  if (finding !== undefined)
    lines.push(`      ${excerptOf(finding, 1000)}`, ...evidence.flatMap(exchangeLines));
  return `${lines.join('\n')}\n`;
}

/** Closes the report of a run. */
export function summaryText(verdicts: readonly Verdict[], { advertised }: ReportOptions = {}): string {
  const concluded = concludedFrom(verdicts, advertised);
  return `\n${countsText(concluded.summary)} ${conclusionText(concluded)}\n`;
}

/** Writes the whole report of a run. */
export function reportText(
  receiver: string,
  verdicts: readonly Verdict[],
  options: ReportOptions = {},
): string {
  return [headingText(receiver), ...verdicts.map(verdictText), summaryText(verdicts, options)].join('');
}

function exchangeLines({ request, response }: Exchange): string[] {
  const sent = request.body === undefined ? [] : [`        > ${oneLine(request.body)}`];
  return [
    `      ${request.method} ${request.url} → ${response.status}`,
    ...sent,
    `        < ${oneLine(response.text)}`,
  ];
}

const oneLine = (text: string) => excerptOf(text.replace(/\s+/g, ' '), MOST_CHARACTERS);
