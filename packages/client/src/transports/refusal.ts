import type { Issue, Problem, ProblemName } from '@report-this/protocol';
import { type FailureFacts, RefusedError, UnexpectedAnswerError } from '../errors.ts';
import type { Answer } from '../http.ts';
import { isTransient } from '../retry.ts';
import { problemNamed } from './problem.ts';

/** Whose answer it is, about which flag, and whether what was asked can be asked again. */
export interface Asked {
  readonly host: string;
  readonly flagId?: string | undefined;
  readonly isOnce?: boolean | undefined;
}

/** What the statuses and the words of other systems are in the registry of this protocol. */
const BY_STATUS: Readonly<Record<number, ProblemName>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  413: 'payload-too-large',
  429: 'rate-limited',
};
const BY_CODE: Readonly<Record<string, ProblemName>> = {
  ExpiredToken: 'unauthenticated',
  InvalidToken: 'unauthenticated',
  M_UNKNOWN_TOKEN: 'unauthenticated',
  M_FORBIDDEN: 'forbidden',
  M_LIMIT_EXCEEDED: 'rate-limited',
};

/** The errors of Mastodon (`error`), Matrix (`errcode`, `error`, `retry_after_ms`) and the AT Protocol (`error`, `message`). */
interface ForeignError {
  readonly error?: unknown;
  readonly errcode?: unknown;
  readonly message?: unknown;
  readonly retry_after_ms?: unknown;
}

/** Makes the error of an answer that is no success: a refusal when it is one of these systems' errors. */
export function refusalOf(
  answer: Answer,
  document: unknown,
  asked: Asked,
): RefusedError | UnexpectedAnswerError {
  const { error, errcode, message, retry_after_ms: waitMs } = Object(document) as ForeignError;
  if (typeof error !== 'string' && typeof errcode !== 'string') return unexpected(answer, asked);

  const name = BY_CODE[String(errcode ?? error)] ?? BY_STATUS[answer.status];
  const said = [message, error].find((it) => typeof it === 'string' && it !== '') as string | undefined;
  const detail = said && Array.from(said).slice(0, 1000).join('');
  const { status } = answer;
  const problem: Problem = name
    ? problemNamed(name, detail)
    : { type: 'about:blank', title: `HTTP ${status}`, status, ...(detail && { detail }) };
  const retryAfterMs =
    answer.retryAfterMs ?? (typeof waitMs === 'number' && waitMs >= 0 ? waitMs : undefined);
  return new RefusedError(
    `${asked.host} refused: ${problem.title}`,
    problem,
    name,
    factsOf(problem, asked, retryAfterMs),
  );
}

/** Makes the error for an answer that the system does not give. */
export function unexpected(
  answer: Answer,
  asked: Asked,
  issues: readonly Issue[] = [],
): UnexpectedAnswerError {
  const { status, retryAfterMs } = answer;
  const message = `What answered at ${asked.host} (status ${status}) is not the service that was asked. Check its address.`;
  return new UnexpectedAnswerError(message, status, issues, factsOf(answer, asked, retryAfterMs));
}

function factsOf(
  { status }: Pick<Answer, 'status'>,
  { flagId, isOnce }: Asked,
  retryAfterMs: number | undefined,
): FailureFacts {
  // what failed over there may have been taken all the same; what was turned away for its rate was not
  const retryable = isOnce ? status === 429 : isTransient(status);
  return {
    retryable,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(flagId && { flagId }),
  };
}
