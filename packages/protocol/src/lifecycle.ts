import * as z from 'zod/mini';

/** The states of a flag, and of the case it belongs to (SPEC §7.2). */
export const STATES = [
  'received',
  'awaitingConfirmation',
  'needsInfo',
  'inReview',
  'decided',
  'appealed',
  'closed',
  'withdrawn',
] as const;
/** Where a flag or a case stands (SPEC §7.2). */
export const State = z.enum(STATES);
export type State = z.infer<typeof State>;

/** The moves between states. */
export const MOVES = [
  'confirm',
  'claim',
  'release',
  'ask',
  'reply',
  'decide',
  'withdraw',
  'appeal',
  'answer',
  'close',
] as const;
/** What brings a flag or a case from one state to another (SPEC §7.2). */
export type Move = (typeof MOVES)[number];

/** The one transition table (SPEC §7.2): what is not in it is illegal. */
export const TRANSITIONS = {
  received: { claim: 'inReview', ask: 'needsInfo', decide: 'decided', withdraw: 'withdrawn' },
  awaitingConfirmation: { confirm: 'received', withdraw: 'withdrawn', close: 'closed' },
  needsInfo: { reply: 'inReview', decide: 'decided', withdraw: 'withdrawn' },
  inReview: { release: 'received', ask: 'needsInfo', decide: 'decided', withdraw: 'withdrawn' },
  decided: { appeal: 'appealed', close: 'closed' },
  appealed: { answer: 'decided' },
  closed: {},
  withdrawn: {},
} as const satisfies Record<State, Partial<Record<Move, State>>>;

/** Where a move leads from a state; undefined when it is illegal there. */
export function after(state: State, move: Move): State | undefined {
  const moves: Partial<Record<Move, State>> = TRANSITIONS[state];
  return moves[move];
}
