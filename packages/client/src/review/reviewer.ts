import type { Http } from '../http.ts';

/** The way to a receiver, with a moderator's key. */
export interface Reviewer extends Http {
  readonly moderatorKey: string;
}

/** How to do any operation of the review extension. */
export interface ReviewOptions {
  /**
   * Ends the call early; it then rejects with the signal's reason.
   * @default none
   */
  readonly signal?: AbortSignal;
}

/** The path of a case, and of what is done with it. */
export function casePath(caseId: string, move = ''): string {
  return `/cases/${encodeURIComponent(caseId)}${move}`;
}
