import type { FlagStatus, Message } from '@report-this/protocol';

/** What is wrong with what was written, or with sending it. */
export type Trouble = 'empty' | 'tooLong' | 'noCode' | 'wrongCode' | 'notSent' | 'late' | 'failed';

/** Whether it is for the person to correct in the field, rather than with the sending. */
export const isInField = (trouble: Trouble | undefined): boolean =>
  trouble !== undefined && ['empty', 'tooLong', 'noCode', 'wrongCode'].includes(trouble);

/** Names the field of the code in a mail, where the others are named by their questions. */
export const CODE = 'code';

/** What the person does about the report: one thing at a time. `question` is the id of the one that is answered. */
export type Act =
  | { readonly is: 'none' }
  /** Asked whether to withdraw. */
  | { readonly is: 'withdrawing'; readonly isSending?: boolean; readonly trouble?: Trouble }
  | { readonly is: 'confirming'; readonly isSending?: boolean; readonly trouble?: Trouble }
  | {
      readonly is: 'replying';
      readonly question: string;
      readonly isSending?: boolean;
      readonly trouble?: Trouble;
    };

/** The most that a reply may hold (SPEC §10.1), in code points. */
export const MAX_REPLY = 2000;

/** The length of a text as the protocol counts it. */
export const lengthOf = (text: string): number => [...text].length;

/** What is wrong with an answer before it is sent. */
export function troubleWith(text: string): Trouble | undefined {
  if (!text.trim()) return 'empty';
  return lengthOf(text) > MAX_REPLY ? 'tooLong' : undefined;
}

const OPEN_STATES: readonly string[] = ['received', 'awaitingConfirmation', 'needsInfo', 'inReview'];

/** SPEC §10.1.6: whether the reporter can still take the flag back. */
export function canWithdraw({ state, targets }: FlagStatus): boolean {
  return OPEN_STATES.includes(state) && targets.every((target) => OPEN_STATES.includes(target.state));
}

/** SPEC §10.1: the questions that wait for an answer. */
export function openQuestions({ messages = [], targets }: FlagStatus): readonly Message[] {
  if (!targets.some(({ state }) => state === 'needsInfo')) return [];
  const answered = messages.map(({ inReplyTo }) => inReplyTo);
  return messages.filter(({ id, from }) => from === 'platform' && !answered.includes(id));
}
