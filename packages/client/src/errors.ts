import type { Issue, Problem, ProblemName } from '@report-this/protocol';
import { defined } from './defined.ts';

/** What a program can know of a failure without reading its message. */
export interface FailureFacts {
  /** Whether the same call may succeed later, unchanged. A flag sent again under its id is never taken twice. */
  readonly retryable: boolean;
  /** How long the receiver asked to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Names the request in the receiver's log. */
  readonly requestId?: string;
  /** The id of the flag that the call was about: pass it as `id` to send the same flag again. */
  readonly flagId?: string;
}

/** The facts, as far as they are known. */
export type KnownFacts = Pick<FailureFacts, 'retryable'> & {
  readonly [Fact in keyof FailureFacts]?: FailureFacts[Fact] | undefined;
};

// Shared by every copy of this package in a page, so that the guards work across copies and realms.
const BRAND = Symbol.for('@report-this/client/error');

/** The base of every error that this client makes. A call that its caller aborts rejects with the caller's own reason instead. */
export abstract class FlagClientError extends Error implements FailureFacts {
  declare readonly retryable: boolean;
  declare readonly retryAfterMs?: number;
  declare readonly requestId?: string;
  declare readonly flagId?: string;
  readonly [BRAND] = true;

  constructor(message: string, facts: KnownFacts, options?: ErrorOptions) {
    super(message, options);
    Object.assign(this, defined(facts));
  }

  /** What a log may hold: name, message and facts. The cause stays out: a platform's message may quote a header. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([['message', this.message], ...Object.entries(this)]);
  }
}

/** The draft does not have the form the protocol asks, and never left the page. Its issues name the members. */
export class InvalidDraftError extends FlagClientError {
  override readonly name = 'InvalidDraftError';
  readonly issues: readonly Issue[];

  constructor(message: string, issues: readonly Issue[], facts: KnownFacts) {
    super(message, facts);
    this.issues = issues;
  }
}

/** The receiver said no, with a problem (RFC 9457, SPEC §9). */
export class RefusedError extends FlagClientError {
  override readonly name = 'RefusedError';
  readonly problem: Problem;
  /** The registry's name of the problem; absent when it is one that this version does not know. */
  declare readonly problemName?: ProblemName;

  constructor(message: string, problem: Problem, problemName: ProblemName | undefined, facts: KnownFacts) {
    super(message, facts);
    this.problem = problem;
    if (problemName) this.problemName = problemName;
  }
}

/** No answer came: no network, no such host, or a page that may not talk to it (CORS, CSP). The cause says more. */
export class UnreachableError extends FlagClientError {
  override readonly name = 'UnreachableError';
}

/** The call, with its retries, took longer than `timeoutMs`. The receiver may have taken the flag in all the same. */
export class TimeoutError extends FlagClientError {
  override readonly name = 'TimeoutError';
}

/** Something answered, but not as a receiver of this protocol does: a proxy's page, another server, a broken document. */
export class UnexpectedAnswerError extends FlagClientError {
  override readonly name = 'UnexpectedAnswerError';
  /** The HTTP status of the answer. */
  readonly status: number;
  /** Where the document differs from the protocol; empty when there was no document. */
  readonly issues: readonly Issue[];

  constructor(message: string, status: number, issues: readonly Issue[], facts: KnownFacts) {
    super(message, facts);
    this.status = status;
    this.issues = issues;
  }
}

/** Whether a caught value is an error of this client, also when another copy of it or another realm made it. */
export function isFlagClientError(error: unknown): error is FlagClientError {
  return typeof error === 'object' && error !== null && BRAND in error;
}

/** Whether the draft was not valid and never left the page. */
export function isInvalidDraftError(error: unknown): error is InvalidDraftError {
  return isNamed(error, 'InvalidDraftError');
}

/** Whether the receiver said no. */
export function isRefusedError(error: unknown): error is RefusedError {
  return isNamed(error, 'RefusedError');
}

/** Whether no answer came. */
export function isUnreachableError(error: unknown): error is UnreachableError {
  return isNamed(error, 'UnreachableError');
}

/** Whether the call took too long. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, 'TimeoutError');
}

/** Whether something else than a receiver of this protocol seems to have answered. */
export function isUnexpectedAnswerError(error: unknown): error is UnexpectedAnswerError {
  return isNamed(error, 'UnexpectedAnswerError');
}

function isNamed(error: unknown, name: string): boolean {
  return isFlagClientError(error) && error.name === name;
}
