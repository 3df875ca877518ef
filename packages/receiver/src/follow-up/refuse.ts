import { type Issue, problemOf } from '@report-this/protocol';

/** Refuses a move that the state of a case or a flag does not allow. */
export function illegalMove(detail: string) {
  return { outcome: 'refused', problem: problemOf('illegal-move', { detail }) } as const;
}

/** Refuses a message that has not its form. */
export function invalidMessage(issues: readonly Issue[]) {
  const detail = 'Correct what the issues name and send it again.';
  return {
    outcome: 'refused',
    problem: problemOf('invalid-message', { detail, issues: [...issues] }),
  } as const;
}
