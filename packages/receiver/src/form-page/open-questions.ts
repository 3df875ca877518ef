import type { FlagStatus, Message } from '@report-this/protocol';

/** SPEC §10.1: the questions that wait for an answer. */
export function openQuestions({ messages = [], targets }: FlagStatus): readonly Message[] {
  if (!targets.some(({ state }) => state === 'needsInfo')) return [];
  const answered = messages.map(({ inReplyTo }) => inReplyTo);
  return messages.filter(({ id, from }) => from === 'platform' && !answered.includes(id));
}
