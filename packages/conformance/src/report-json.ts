import { SPECVERSION } from '@report-this/protocol';
import type { Exchange } from './exchange.ts';
import { excerptOf } from './excerpt.ts';
import { type Summary, summaryOf } from './summary.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** A run as a document for programs. Members are only ever added to this form. */
export interface Report {
  readonly kit: '@report-this/conformance';
  /** The version of the protocol that was judged. */
  readonly specversion: string;
  readonly receiver: string;
  /** When the run ended; absent when nobody said. */
  readonly judgedAt?: string;
  readonly summary: Summary;
  /** The clauses of which a MUST is not kept, each once. */
  readonly failedClauses: readonly string[];
  readonly verdicts: readonly ReportedVerdict[];
}

/** One verdict of a report, with what went over the wire when it is not a pass. */
export interface ReportedVerdict {
  readonly id: string;
  readonly clause: string;
  readonly level: 'MUST' | 'SHOULD';
  readonly title: string;
  readonly outcome: Outcome;
  readonly finding?: string;
  readonly evidence?: readonly ReportedExchange[];
}

/** A request and its response, bodies cut to 4096 characters. */
export interface ReportedExchange {
  readonly request: { method: string; url: string; headers: Record<string, string>; body?: string };
  readonly response: { status: number; headers: Record<string, string>; body: string };
}

/** What a report says besides how the checks came out. */
export interface ReportOptions {
  /** When the run ended. @default left out */
  readonly judgedAt?: Date;
}

const MOST_CHARACTERS = 4096;

/** Makes the report of a run. */
export function reportOf(
  receiver: string,
  verdicts: readonly Verdict[],
  { judgedAt }: ReportOptions = {},
): Report {
  return {
    kit: '@report-this/conformance',
    specversion: SPECVERSION,
    receiver,
    ...(judgedAt && { judgedAt: judgedAt.toISOString() }),
    summary: summaryOf(verdicts),
    failedClauses: failedClausesOf(verdicts),
    verdicts: verdicts.map(reported),
  };
}

/** Writes the report of a run as JSON. */
export function reportJson(
  receiver: string,
  verdicts: readonly Verdict[],
  options: ReportOptions = {},
): string {
  return `${JSON.stringify(reportOf(receiver, verdicts, options), null, 2)}\n`;
}

/** The clauses of which a MUST is not kept, each once, in the order in which they were judged. */
export function failedClausesOf(verdicts: readonly Verdict[]): string[] {
  const failed = verdicts.filter(({ outcome }) => outcome === 'fail');
  return [...new Set(failed.map(({ check }) => check.clause))];
}

function reported({ check, outcome, finding, evidence }: Verdict): ReportedVerdict {
  return {
    ...check,
    outcome,
    ...(finding !== undefined && { finding, evidence: evidence.map(reportedExchange) }),
  };
}

function reportedExchange({ request, response }: Exchange): ReportedExchange {
  const { method, url, headers, body } = request;
  return {
    request: { method, url, headers, ...(body !== undefined && { body: excerptOf(body, MOST_CHARACTERS) }) },
    response: {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: excerptOf(response.text, MOST_CHARACTERS),
    },
  };
}
