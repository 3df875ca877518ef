import type { Problem } from '@report-this/protocol';

/** What an operation answers, before the headers that every answer carries. */
export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer in JSON that nobody may keep. */
export function json(status: number, value: unknown, headers?: Answer['headers']): Answer {
  return {
    status,
    body: JSON.stringify(value),
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
  };
}

/** A refusal (RFC 9457). */
export function refusal(problem: Problem, headers?: Answer['headers']): Answer {
  return json(problem.status, problem, { 'Content-Type': 'application/problem+json', ...headers });
}
