import type { Problem } from '@report-this/protocol';

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

/** A refusal (RFC 9457): what programs read. */
export function refusal(problem: Problem, headers?: Answer['headers']): Answer {
  return {
    status: problem.status,
    body: JSON.stringify(problem),
    mediaType: 'application/problem+json',
    headers,
  };
}
