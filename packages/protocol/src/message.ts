import * as z from 'zod/mini';
import { Uuid } from './ids.ts';
import { Instant, text } from './text.ts';

const MAX_TEXT = 2000;

/** What a moderator sends to ask the reporter of a flag (SPEC §10.2). */
export const QuestionDraft = z.object({
  /** Names the question; sending it again is a repeat. */
  id: Uuid,
  /** The flag of the case whose reporter is asked. */
  flagId: Uuid,
  text: text(MAX_TEXT),
});
export type QuestionDraft = z.infer<typeof QuestionDraft>;

/** What a reporter sends to answer a question (SPEC §10.1). */
export const ReplyDraft = z.object({
  /** Names the reply; sending it again is a repeat. */
  id: Uuid,
  /** The question that it answers. */
  inReplyTo: Uuid,
  text: text(MAX_TEXT),
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;

const message = {
  id: Uuid,
  /** Who wrote it: the platform asks, the reporter answers. Never a moderator's name. */
  from: z.enum(['platform', 'reporter']),
  text: text(MAX_TEXT),
  at: Instant,
  /** The question that a reply answers. */
  inReplyTo: z.optional(Uuid),
};

/** A question or a reply, as the reporter sees it (SPEC §10.1). */
export const Message = z.object(message);
export type Message = z.infer<typeof Message>;

/** A question or a reply, as moderators see it: with the flag it is about (SPEC §10.2). */
export const CaseMessage = z.object({ ...message, flagId: Uuid });
export type CaseMessage = z.infer<typeof CaseMessage>;

/** What a reporter sends to confirm an e-mail address: the code that came there (SPEC §10.3). */
export const ConfirmationDraft = z.object({ code: text(100) });
export type ConfirmationDraft = z.infer<typeof ConfirmationDraft>;
