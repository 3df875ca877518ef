import type { FlagStatus } from '@report-this/protocol';
import type { Followed } from '../follow-up/follow-up-parts.ts';
import { reply } from '../follow-up/reply.ts';
import { withdrawFlag } from '../follow-up/withdraw-flag.ts';
import { confirmEmail, type ConfirmParts } from '../mail/confirm-email.ts';
import { textOf } from './filled.ts';
import { openQuestions } from './open-questions.ts';

/** SPEC §10.1: the length of a reply, in code points. */
export const MAX_REPLY = 2000;

/** The field for the code that was mailed; there is one. */
export const CODE_FIELD = 'code';

/** The field for the answer to a question. */
export const answerField = (questionId: string): string => `answer-${questionId}`;

/** What came of what a reporter did; both words name a text of the status. */
export type Done =
  | { readonly note: 'sent' | 'withdrawn' | 'confirmed'; readonly status: FlagStatus }
  | {
      readonly trouble: 'empty' | 'tooLong' | 'noCode' | 'wrongCode' | 'late';
      /** The field that is to be corrected; none when the state of the flag does not allow it any more. */
      readonly field?: string;
      /** What stood in it. */
      readonly text?: string;
    };

/** Does what the reporter asks for (SPEC §10): answers, withdraws, or confirms an address; undefined when they only look. */
export async function act(
  status: FlagStatus,
  params: URLSearchParams,
  parts: ConfirmParts,
): Promise<Done | undefined> {
  switch (params.get('act')) {
    case 'reply':
      return answer(status, params, parts);
    case 'withdraw':
      return tell('withdrawn', await withdrawFlag(status.flagId, parts));
    case 'confirm':
      return confirm(status, textOf(params, CODE_FIELD), parts);
    default:
      return undefined;
  }
}

async function answer(status: FlagStatus, params: URLSearchParams, parts: ConfirmParts): Promise<Done> {
  const inReplyTo = textOf(params, 'inReplyTo');
  const text = textOf(params, 'text');
  const field = answerField(inReplyTo);
  if (openQuestions(status).some(({ id }) => id === inReplyTo)) {
    if (!text) return { trouble: 'empty', field };
    if ([...text].length > MAX_REPLY) return { trouble: 'tooLong', field, text };
  }
  return tell('sent', await reply(status.flagId, { id: textOf(params, 'id'), inReplyTo, text }, parts));
}

async function confirm(status: FlagStatus, code: string, parts: ConfirmParts): Promise<Done> {
  const confirmed = await confirmEmail(status.flagId, { code }, parts);
  if (confirmed?.outcome !== 'refused' || status.email !== 'unconfirmed') return tell('confirmed', confirmed);
  return { trouble: code ? 'wrongCode' : 'noCode', field: CODE_FIELD, text: code };
}

function tell(note: 'sent' | 'withdrawn' | 'confirmed', followed: Followed<FlagStatus>): Done {
  return followed && followed.outcome !== 'refused'
    ? { note, status: followed.document }
    : { trouble: 'late' };
}
