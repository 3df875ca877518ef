import { type Problem, problemOf } from '@report-this/protocol';

/** What an operation answers, before the headers that every answer carries. */
export interface Answer {
  readonly status: number;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** @default application/json */
  readonly mediaType?: string;
  /** @default no-store: nobody may keep what is about a flag */
  readonly cacheControl?: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An answer in JSON. */
export function json(status: number, value: unknown, headers?: Answer['headers']): Answer {
  return { status, body: JSON.stringify(value), headers };
}

/** A refusal of what may succeed a while later. */
export function notAccepting(detail: string): Answer {
  return refusal(problemOf('not-accepting', { detail }), { 'Retry-After': '5' });
}

/** A refusal (RFC 9457): what programs read. */
export function refusal(problem: Problem, headers?: Answer['headers']): Answer {
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    mediaType: 'application/problem+json',
    headers,
  };
}
