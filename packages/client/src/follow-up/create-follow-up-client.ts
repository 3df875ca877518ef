import type { FlagStatus } from '@report-this/protocol';
import { createHttp } from '../http.ts';
import { readStatus, type ReadStatusOptions } from '../operations/read-status.ts';
import type { ClientOptions } from '../options.ts';
import { confirmEmail } from './confirm-email.ts';
import type { FollowUpOptions } from './follow-up-options.ts';
import { reply, type ReplyContent } from './reply.ts';
import { withdrawFlag } from './withdraw-flag.ts';

/** What a reporter does after the receipt (SPEC §7, §10). Each answers with the status as it is then. */
export interface FollowUpClient {
  /** Reads what came of a flag, with the token of its receipt. */
  readStatus(flagId: string, token: string, options?: ReadStatusOptions): Promise<FlagStatus>;
  /** Answers a question of the status's `messages`. */
  reply(flagId: string, token: string, content: ReplyContent, options?: FollowUpOptions): Promise<FlagStatus>;
  /** Takes a flag back. */
  withdrawFlag(flagId: string, token: string, options?: FollowUpOptions): Promise<FlagStatus>;
  /** Confirms the reporter's e-mail address by the code that came there. */
  confirmEmail(flagId: string, token: string, code: string, options?: FollowUpOptions): Promise<FlagStatus>;
}

/**
 * Makes a client for what comes after the receipt. The operations are also exported as functions.
 * @example const followUp = createFollowUpClient({ receiver: 'https://example.org/report-this' });
 */
export function createFollowUpClient(options: ClientOptions): FollowUpClient {
  const http = createHttp(options);
  return {
    readStatus: (flagId, token, reading) => readStatus(http, flagId, token, reading),
    reply: (flagId, token, content, replying) => reply(http, flagId, token, content, replying),
    withdrawFlag: (flagId, token, withdrawing) => withdrawFlag(http, flagId, token, withdrawing),
    confirmEmail: (flagId, token, code, confirming) => confirmEmail(http, flagId, token, code, confirming),
  };
}
