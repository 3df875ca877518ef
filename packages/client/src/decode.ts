import type { Issue, Read } from '@report-this/protocol';
import { type KnownFacts, RefusedError, UnexpectedAnswerError } from './errors.ts';
import { onFirstUse } from './first-use.ts';
import type { Answer } from './http.ts';
import type { Refusal } from './refusal.ts';
import { isTransient } from './retry.ts';

const loadRefusal = onFirstUse('refusalOf', () => import('./refusal.ts'));

/** Whose answer it is, and about which flag: told on errors. */
export interface Origin {
  readonly host: string;
  readonly flagId?: string;
}

/**
 * Makes the value of an answer. Rejects with RefusedError when the answer is a problem, and with UnexpectedAnswerError when
 * it is not what a receiver of this protocol says.
 */
export async function decode<Value>(
  answer: Answer,
  reader: (document: unknown) => Read<Value>,
  origin: Origin,
): Promise<Value> {
  const document = parse(answer.text);
  if (answer.status === 200 || answer.status === 201) {
    const reading = reader(document);
    if (reading.ok) return reading.value;
    throw unexpected(answer, origin, reading.issues);
  }
  const refusal = answer.mediaType === 'application/problem+json' && (await refusalIn(answer, document));
  if (!refusal) throw unexpected(answer, origin);

  const { problem, name, words } = refusal;
  const message = `The receiver at ${origin.host} refused: ${words}${adviceOf(answer)}`;
  throw new RefusedError(message, problem, name, {
    ...factsOf(answer, origin),
    requestId: problem.requestId ?? answer.requestId,
  });
}

/** Most answers are none: what reads a refusal is loaded with the first one. Without it the status is what is known. */
async function refusalIn(answer: Answer, document: unknown): Promise<Refusal | undefined> {
  const { status } = answer;
  const words = `HTTP ${status}`;
  const refusalOf = await loadRefusal().catch(() => () => ({
    problem: { type: 'about:blank', title: words, status },
    words,
  }));
  return refusalOf(status, document);
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

function factsOf({ status, retryAfterMs, requestId }: Answer, { flagId }: Origin): KnownFacts {
  return { retryable: isTransient(status), retryAfterMs, requestId, flagId };
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
