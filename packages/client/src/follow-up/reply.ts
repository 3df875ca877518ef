import type { FlagStatus, ReplyDraft } from '@report-this/protocol';
import { readBy, replyDraftSchema } from '@report-this/protocol/json-schema';
import type { Http } from '../http.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { validDraft } from '../valid-draft.ts';
import type { FollowUpOptions } from './follow-up-options.ts';
import { postToFlag } from './post-to-flag.ts';

/** A reply as a reporter's form holds it. `id` names it: keep one per form, and sending it again is a repeat. */
export type ReplyContent = Omit<ReplyDraft, 'id'> & { readonly id?: string };

/**
 * Answers a moderator's question once, however often the reply has to be sent (SPEC §10.1.2). `inReplyTo` is the id of a
 * message of the status; one that is not open, or no longer, is refused as `illegal-move`.
 */
export async function reply(
  http: Http,
  flagId: string,
  token: string,
  content: ReplyContent,
  options: FollowUpOptions = {},
): Promise<FlagStatus> {
  options.signal?.throwIfAborted();
  const id = content.id ?? uuidV7(http.clock.now(), http.randomBytes(16));
  const body = validDraft(readBy(replyDraftSchema, { ...content, id }), 'The reply', flagId);
  return postToFlag(http, { flagId, token, path: 'messages', body }, options);
}
