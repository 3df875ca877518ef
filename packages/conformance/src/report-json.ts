import { SPECVERSION } from '@report-this/protocol';
import type { Exchange } from './exchange.ts';
import { excerptOf } from './excerpt.ts';
import { judgedIn } from './judged.ts';
import { type Concluded, conclusionText } from './report-words.ts';
import { summaryOf } from './summary.ts';
import type { Outcome, Verdict } from './verdict.ts';

/** A run as a document for programs. Members are only ever added to this form. */
export interface Report extends Concluded {
  readonly kit: '@report-this/conformance';
  /** The version of the protocol that was judged. */
  readonly specversion: string;
  readonly receiver: string;
  /** When the run ended; absent when nobody said. */
  readonly judgedAt?: string;
  /** What follows, in a few sentences, as the other forms have it. */
  readonly conclusion: string;
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
  /** What the kit must be given to judge this; absent when it could judge. */
  readonly needs?: string;
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
  /** What the receiver's offer lists as `extensions`, so that the report names what was not judged. @default none */
  readonly advertised?: readonly string[];
}

const MOST_CHARACTERS = 4096;

/** Makes the report of a run. */
export function reportOf(
  receiver: string,
  verdicts: readonly Verdict[],
  { judgedAt, advertised }: ReportOptions = {},
): Report {
  const concluded = concludedFrom(verdicts, advertised);
  return {
    kit: '@report-this/conformance',
    specversion: SPECVERSION,
    receiver,
    ...(judgedAt && { judgedAt: judgedAt.toISOString() }),
    conclusion: conclusionText(concluded),
    ...concluded,
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

/** What these verdicts come to. */
export function concludedFrom(verdicts: readonly Verdict[], advertised?: readonly string[]): Concluded {
  const failed = verdicts.filter(({ outcome, needs }) => outcome === 'fail' && needs === undefined);
  return {
    summary: summaryOf(verdicts),
    failedClauses: [...new Set(failed.map(({ check }) => check.clause))],
    needs: [...new Set(verdicts.flatMap(({ needs }) => needs ?? []))],
    ...judgedIn(verdicts, advertised),
  };
}

function reported({ check, outcome, finding, needs, evidence }: Verdict): ReportedVerdict {
  return {
    ...check,
    outcome,
    ...(needs !== undefined && { needs }),
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
