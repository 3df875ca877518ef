/** How often one call is sent at most. */
const MAX_ATTEMPTS = 3;

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8_000;

/** How an attempt failed: no answer at all, or an answer with this status and perhaps a wait asked for. */
export type Failure = 'no-answer' | { readonly status: number; readonly retryAfterMs?: number };

/** What is left to spend, and a number in [0, 1) that spreads the waits of many clients. */
export interface Budget {
  readonly remainingMs: number;
  readonly jitter: number;
}

/**
 * Tells how long to wait before the next attempt, or to give up. `attempt` counts from 1, the one that failed. Waits grow
 * twofold up to 8 s with full jitter, and are never shorter than the receiver asked.
 */
export function nextDelay(failure: Failure, attempt: number, budget: Budget): number | 'give-up' {
  if (attempt >= MAX_ATTEMPTS) return 'give-up';
  if (failure !== 'no-answer' && !isTransient(failure.status)) return 'give-up';

  const spread = Math.round(Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1)) * budget.jitter);
  const asked = failure === 'no-answer' ? 0 : (failure.retryAfterMs ?? 0);
  const delay = Math.max(spread, asked);
  return delay < budget.remainingMs ? delay : 'give-up';
}

/** Whether the same request may be answered otherwise later. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Reads a Retry-After header (RFC 9110 §10.2.3) as milliseconds from now; undefined when it is absent or unreadable. */
export function readRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, until - nowMs);
}
