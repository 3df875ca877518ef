import type { Issue, Problem, ProblemName } from '@report-this/protocol';
import { plural } from '@report-this/strings';
import type { StateStrings } from '@report-this/strings/dialog';
import { type Failure, type Field, type FieldIssue, unreachable } from './failure.ts';
import { meetChallenge } from './challenge.ts';
import { fill } from './fill.ts';

// What a sender may throw, seen without its classes: they belong to the client, which is loaded later or never.
type Thrown = Partial<{
  name: string;
  retryable: boolean;
  retryAfterMs: number;
  issues: readonly Issue[];
  problem: Problem;
  problemName: ProblemName;
}>;

const DEFAULT_WAIT_MS = 60_000;

/** Reads what a sender threw. Anything that is no error of the client counts as unreachable. */
export function failureOf(error: unknown, isOnline: boolean): Failure {
  const { name, retryable, retryAfterMs, issues, problem, problemName } = Object(error) as Thrown;
  // what another system gave no answer to may be there all the same
  const final = retryable === false && { isFinal: true };
  switch (name) {
    case 'InvalidDraftError':
      return { kind: 'refused', issues: fieldIssues(issues) };
    case 'RefusedError':
      return { ...refusal(problem, problemName, retryAfterMs), ...(Number(problem?.status) >= 500 && final) };
    case 'TimeoutError':
      return { kind: 'timeout', ...final };
    case 'UnexpectedAnswerError':
      return { kind: 'unexpected', ...final };
    default:
      return final ? { kind: 'unexpected', ...final } : unreachable(isOnline);
  }
}

function refusal(problem?: Problem, name?: ProblemName, waitMs?: number): Failure {
  const status = problem?.status ?? 0;
  if (name === 'reason-not-offered')
    return { kind: 'refused', issues: [{ field: 'reason', code: 'notOffered' }] };
  if (name === 'challenge-required') return { kind: 'challenge' };
  if (status === 429 || waitMs) return { kind: 'limited', waitMs: waitMs ?? DEFAULT_WAIT_MS };
  if (status === 401) return { kind: 'signIn' };
  if (status === 410) return { kind: 'gone' };
  // all that is known may be the status, where the code that reads a refusal could not be loaded: the next try can tell more
  const isUnread = !name && problem?.type === 'about:blank' && !problem.detail;
  if (status >= 500 || status === 409 || isUnread) return { kind: 'unexpected' };
  if (status === 403) return { kind: 'signIn' };
  return { kind: 'refused', detail: problem?.detail ?? problem?.title, issues: fieldIssues(problem?.issues) };
}

const FIELDS: readonly (readonly [pointer: string, field: Field])[] = [
  ['/claim/reason', 'reason'],
  ['/claim/explanation', 'explanation'],
  ['/reporter/name', 'name'],
  ['/reporter/email', 'email'],
];

function fieldIssues(issues: readonly Issue[] = []): FieldIssue[] {
  return issues.flatMap(({ pointer, code }) => {
    const field = FIELDS.find(([prefix]) => pointer.startsWith(prefix))?.[1];
    const known = (['required', 'tooLong', 'format'] as const).find((it) => it === code);
    return field ? [{ field, code: known ?? 'refused' }] : [];
  });
}

/** What a failure is told by. */
export interface Telling {
  readonly texts: StateStrings;
  readonly language: string;
  readonly isOnline: boolean;
  /** The element that events come from. */
  readonly origin: Element;
  /** Sends the flag again. */
  readonly retry: () => void;
}

/** Reads what a sender threw, and says why the flag was not taken; where a challenge is to be met first, the host is asked. */
export function tellFailure(error: unknown, telling: Telling): Failure {
  const { texts, language, isOnline, origin, retry } = telling;
  const failure = toldFailure(failureOf(error, isOnline), texts, language);
  if (failure.kind !== 'challenge') return failure;
  return { ...failure, guest: meetChallenge((error as { problem: Problem }).problem, origin, retry) };
}

/** Says why a flag was not taken; nothing of one that did not get there, whose words are known before. */
export function toldFailure(failure: Failure, texts: StateStrings, language: string): Failure {
  if (failure.kind === 'offline' || failure.kind === 'unreachable') return failure;
  if (failure.kind === 'refused') {
    const issues = failure.issues.map((issue) => ({ ...issue, text: textOf(issue, texts) }));
    return { ...failure, issues, text: texts.failures.refused };
  }
  if (failure.kind !== 'limited') return { ...failure, text: texts.failures[failure.kind] };
  const seconds = Math.ceil(failure.waitMs / 1000);
  const wait =
    seconds < 60
      ? plural(language, texts.seconds, seconds)
      : plural(language, texts.minutes, Math.ceil(seconds / 60));
  return { ...failure, text: fill(texts.failures.limited, { wait }) };
}

/** What to say at a field when the form has no words of its own for it. */
const textOf = ({ field, code }: FieldIssue, { issues }: StateStrings): string =>
  issues[`${field}.${code}`] ?? issues['other']!;
