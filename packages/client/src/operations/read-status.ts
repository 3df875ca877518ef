import type { FlagStatus } from '@report-this/protocol';
import { flagStatusSchema, readBy } from '@report-this/protocol/json-schema';
import { decode } from '../decode.ts';
import type { Http } from '../http.ts';

/** How to read a status. */
export interface ReadStatusOptions {
  /**
   * Ends the call early; it then rejects with the signal's reason.
   * @default none
   */
  readonly signal?: AbortSignal;
}

/**
 * Reads what came of a flag, with the token of its receipt (SPEC §7). An unknown flag and a wrong token are refused alike,
 * as `not-found`.
 */
export async function readStatus(
  http: Http,
  flagId: string,
  token: string,
  { signal }: ReadStatusOptions = {},
): Promise<FlagStatus> {
  const path = `/flags/${encodeURIComponent(flagId)}`;
  const answer = await http.send({ method: 'GET', path, credential: token, signal, flagId });
  return decode(answer, (document) => readBy(flagStatusSchema, document), { host: http.host, flagId });
}
