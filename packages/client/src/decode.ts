import { type Issue, nameOf, type Read } from '@report-this/protocol';
import { problemSchema, readBy } from '@report-this/protocol/json-schema';
import { type FailureFacts, RefusedError, UnexpectedAnswerError } from './errors.ts';
import type { Answer } from './http.ts';
import { isTransient } from './retry.ts';

/** Whose answer it is, and about which flag: told on errors. */
export interface Origin {
  readonly host: string;
  readonly flagId?: string;
}

/**
 * Makes the value of an answer. Throws RefusedError when the answer is a problem, and UnexpectedAnswerError when it is
 * not what a receiver of this protocol says.
 */
export function decode<Value>(
  answer: Answer,
  reader: (document: unknown) => Read<Value>,
  origin: Origin,
): Value {
  const document = parse(answer.text);
  if (answer.status === 200 || answer.status === 201) {
    const reading = reader(document);
    if (reading.ok) return reading.value;
    throw unexpected(answer, origin, reading.issues);
  }
  throw refusalOf(answer, document, origin) ?? unexpected(answer, origin);
}

function refusalOf(answer: Answer, document: unknown, origin: Origin): RefusedError | undefined {
  if (answer.mediaType !== 'application/problem+json' || typeof document !== 'object') return undefined;
  const { status } = answer;
  // RFC 9457 §3.1: members may be absent; the status that counts is the one of the answer.
  const problem = readBy(problemSchema, {
    type: 'about:blank',
    title: `HTTP ${status}`,
    ...document,
    status,
  });
  if (!problem.ok) return undefined;

  const { title, requestId } = problem.value;
  const message = `The receiver at ${origin.host} refused: ${title}${adviceOf(answer)}`;
  return new RefusedError(message, problem.value, nameOf(problem.value), {
    ...factsOf(answer, origin),
    ...(requestId && { requestId }),
  });
}

/** Makes the error for an answer that the protocol does not know. */
export function unexpected(
  answer: Answer,
  origin: Origin,
  issues: readonly Issue[] = [],
): UnexpectedAnswerError {
  const { status } = answer;
  const message = `What answered at ${origin.host} (status ${status}) does not speak the flag protocol. Check the receiver's URL.${adviceOf(answer)}`;
  return new UnexpectedAnswerError(message, status, issues, factsOf(answer, origin));
}

function factsOf({ status, retryAfterMs }: Answer, { flagId }: Origin): FailureFacts {
  return {
    retryable: isTransient(status),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(flagId && { flagId }),
  };
}

function adviceOf({ retryAfterMs }: Answer): string {
  return retryAfterMs === undefined
    ? ''
    : ` It asked to wait ${Math.ceil(retryAfterMs / 1000)} s before trying again.`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
