import {
  isFlagClientError,
  isRefusedError,
  isTimeoutError,
  isUnexpectedAnswerError,
  isUnreachableError,
} from '@report-this/client';
import type { Strings } from './strings/en.ts';

/** Says what failed and what to do, in the words of the console. */
export function failureText(error: unknown, { failures }: Strings): string {
  const text = sentenceOf(error, failures);
  const requestId = isFlagClientError(error) ? error.requestId : undefined;
  return requestId ? `${text} ${failures.requestId(requestId)}` : text;
}

function sentenceOf(error: unknown, failures: Strings['failures']): string {
  if (isUnreachableError(error)) return failures.unreachable;
  if (isTimeoutError(error)) return failures.timeout;
  if (isUnexpectedAnswerError(error)) return failures.unexpected;
  if (!isRefusedError(error)) return failures.unknown;
  if (error.problemName === 'not-accepting') return failures.notAccepting;
  if (error.retryAfterMs !== undefined) return failures.rateLimited(Math.ceil(error.retryAfterMs / 1000));
  return failures.refused(error.problem.title);
}

/** Whether the receiver did not take the moderator's key. */
export function isKeyRefused(error: unknown): boolean {
  return isRefusedError(error) && (error.problemName === 'unauthenticated' || error.problem.status === 401);
}

/** Whether the case had moved on before the request came. */
export function isMovedOn(error: unknown): boolean {
  return isRefusedError(error) && error.problemName === 'illegal-move';
}
