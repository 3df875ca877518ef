import { type Issue, type Problem, problemOf } from '@report-this/protocol';

/** A refusal of what was asked of an endpoint. */
export interface Refused {
  readonly outcome: 'refused';
  readonly problem: Problem;
}

/** SPEC §11.3.7: refuses with the members that are wrong. */
export function invalidWebhook(issues: readonly Issue[]): Refused {
  const detail = 'Correct what the issues name and send it again.';
  return { outcome: 'refused', problem: problemOf('invalid-webhook', { detail, issues: [...issues] }) };
}
