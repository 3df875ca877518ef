import { type Problem, problemOf, type ProblemName } from '@report-this/protocol';

/** An answer to script: what a receiver, or whatever stands in its place, says. */
export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is; anything else as JSON. */
  readonly body: unknown;
}

/** A document with a status. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): FakeAnswer {
  return { status, body, headers };
}

/** A refusal of the registry; `retryAfter` is in seconds, or a date as HTTP writes it. */
export function refusal(
  name: ProblemName,
  { retryAfter, ...members }: Partial<Problem> & { retryAfter?: number | string } = {},
): FakeAnswer {
  const problem = problemOf(name, members);
  const headers = {
    'content-type': 'application/problem+json',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  };
  return { status: problem.status, body: problem, headers };
}

/** A page for people, as a proxy or a wrong URL answers. */
export function htmlPage(status = 200): FakeAnswer {
  return { status, body: '<!doctype html><title>Hello</title>', headers: { 'content-type': 'text/html' } };
}

/** The answer as `fetch` hands it over. */
export function responseOf({ status, headers = {}, body }: FakeAnswer): Response {
  if (status === 204 || status === 304) return new Response(null, { status, headers });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } });
}
