import type { FlagStatus } from '@report-this/protocol';
import { flagStatusSchema, readBy } from '@report-this/protocol/json-schema';
import { decode, unexpected } from '../decode.ts';
import type { Http } from '../http.ts';
import type { FollowUpOptions } from './follow-up-options.ts';

/** A move of a reporter: under which path of the flag, with the token of its receipt, and what is said. */
export interface Move {
  readonly flagId: string;
  readonly token: string;
  readonly path: 'messages' | 'withdrawal' | 'confirmation';
  readonly body?: unknown;
}

/** Makes a move, again where that may help, and reads the flag's status after it (SPEC §10.1, §10.3). */
export async function postToFlag(
  http: Http,
  { flagId, token, path, body }: Move,
  { signal }: FollowUpOptions,
): Promise<FlagStatus> {
  const answer = await http.send({
    method: 'POST',
    path: `/flags/${encodeURIComponent(flagId)}/${path}`,
    body,
    credential: token,
    signal,
    flagId,
  });
  const origin = { host: http.host, flagId };
  const status = await decode(answer, (document) => readBy(flagStatusSchema, document), origin);
  if (status.flagId !== flagId) throw unexpected(answer, origin);
  return status;
}
