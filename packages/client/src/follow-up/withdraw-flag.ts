import type { FlagStatus } from '@report-this/protocol';
import type { Http } from '../http.ts';
import type { FollowUpOptions } from './follow-up-options.ts';
import { postToFlag } from './post-to-flag.ts';

/**
 * Withdraws a flag (SPEC §10.1.5); again is the same. Refused as `illegal-move` when one of its cases is decided already.
 */
export function withdrawFlag(
  http: Http,
  flagId: string,
  token: string,
  options: FollowUpOptions = {},
): Promise<FlagStatus> {
  return postToFlag(http, { flagId, token, path: 'withdrawal' }, options);
}
