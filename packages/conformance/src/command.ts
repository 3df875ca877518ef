import type { Check } from './check.ts';
import { checks, type Profile } from './checks.ts';
import { type CommandLine, readCommandLine, type ReportForm, UsageError } from './command-line.ts';
import { listenForDeliveries, type ListeningOptions } from './listen-for-deliveries.ts';
import { reportHtml } from './report-html.ts';
import { reportJson } from './report-json.ts';
import { reportMarkdown } from './report-markdown.ts';
import { headingText, summaryText, verdictText } from './report-text.ts';
import { run, UnreachableReceiver } from './run.ts';
import { selectChecks } from './select-checks.ts';
import type { Subscriber } from './subscriber.ts';
import { summaryOf } from './summary.ts';
import { USAGE } from './usage.ts';

/** Where a command writes: reports, and what went wrong with the command itself. */
export interface Output {
  report(text: string): void;
  complaint(text: string): void;
}

/** The exit code: every MUST that was judged is kept, some are not, or nothing could be judged. */
export type ExitCode = 0 | 1 | 2;

/** Does what the words after the command ask, and answers with the exit code. */
export async function runCommand(words: readonly string[], output: Output): Promise<ExitCode> {
  try {
    return await obey(readCommandLine(words), output);
  } catch (error) {
    if (error instanceof UsageError) output.complaint(`${error.message}\n\n${USAGE}`);
    else if (error instanceof UnreachableReceiver) output.complaint(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

/** What is written when the run is over: of a text report its end, of the others all of it. */
const CLOSINGS = {
  text: (_receiver, verdicts, options) => summaryText(verdicts, options),
  json: reportJson,
  markdown: reportMarkdown,
  html: reportHtml,
} satisfies Record<ReportForm, typeof reportJson>;

async function obey(line: CommandLine, output: Output): Promise<ExitCode> {
  if (line.help) {
    output.report(USAGE);
    return 0;
  }
  const chosen = chosenChecks(line);
  if (line.list || line.receiver === undefined) {
    for (const { clause, level, id, title } of chosen) {
      output.report(`${clause.padEnd(5)}  ${level.padEnd(6)}  ${id}  ${title}\n`);
    }
    return 0;
  }
  const listening = line.subscriber && (await listen(line.subscriber));
  try {
    return await judgeAll(line.receiver, line, chosen, listening?.subscriber, output);
  } finally {
    await listening?.close();
  }
}

async function listen(options: ListeningOptions) {
  try {
    return await listenForDeliveries(options);
  } catch (cause) {
    throw new UsageError(`--subscriber cannot listen on port ${options.port}: ${(cause as Error).message}.`, {
      cause,
    });
  }
}

async function judgeAll(
  receiver: string,
  line: CommandLine,
  chosen: readonly Check[],
  subscriber: Subscriber | undefined,
  output: Output,
): Promise<ExitCode> {
  const { headers, moderatorKeys, mailbox, timeoutMs, pauseMs } = line;
  const isText = line.report === 'text';
  if (isText) output.report(headingText(receiver));
  let advertised: readonly string[] = [];
  const verdicts = await run({
    receiver,
    headers,
    moderatorKeys,
    ...(mailbox && { mailbox }),
    ...(subscriber && { subscriber }),
    timeoutMs,
    pauseMs,
    checks: chosen,
    onExtensions: (names) => (advertised = names),
    onVerdict: (verdict) => isText && output.report(verdictText(verdict)),
  });
  output.report(CLOSINGS[line.report](receiver, verdicts, { judgedAt: new Date(), advertised }));
  return summaryOf(verdicts).kept ? 0 : 1;
}

function chosenChecks(line: CommandLine): Check[] {
  const { only: ids } = line;
  const all = profilesOf(line).flatMap(checks);
  if (ids.length === 0) return all;
  try {
    return selectChecks(all, ids);
  } catch (cause) {
    throw new UsageError(`${(cause as RangeError).message} --list shows them all.`, { cause });
  }
}

/** What was asked for, and what its means are given for. */
function profilesOf({ profiles, moderatorKeys, mailbox, subscriber, list }: CommandLine): readonly Profile[] {
  const asked: readonly Profile[] =
    profiles.length > 0 ? profiles : list || moderatorKeys.length > 0 ? ['core', 'review'] : ['core'];
  return [
    ...new Set([
      ...asked,
      ...(mailbox ? (['mail'] as const) : []),
      ...(subscriber ? (['deliveries'] as const) : []),
    ]),
  ];
}
