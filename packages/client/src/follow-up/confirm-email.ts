import type { FlagStatus } from '@report-this/protocol';
import { confirmationDraftSchema, readBy } from '@report-this/protocol/json-schema';
import type { Http } from '../http.ts';
import { validDraft } from '../valid-draft.ts';
import type { FollowUpOptions } from './follow-up-options.ts';
import { postToFlag } from './post-to-flag.ts';

/**
 * Confirms the reporter's e-mail address by the code that was sent there (SPEC §10.3); again is the same. Another code is
 * refused as `forbidden`, and a flag that waits for no confirmation as `illegal-move`.
 */
export async function confirmEmail(
  http: Http,
  flagId: string,
  token: string,
  code: string,
  options: FollowUpOptions = {},
): Promise<FlagStatus> {
  options.signal?.throwIfAborted();
  const body = validDraft(readBy(confirmationDraftSchema, { code }), 'The confirmation', flagId);
  return postToFlag(http, { flagId, token, path: 'confirmation', body }, options);
}
