import type { Summary } from './summary.ts';

/** How a check came out, in a word. */
export const OUTCOME_WORDS = { pass: 'pass', fail: 'FAIL', warn: 'warn' } as const;

/** The chapters of the specification that reports group checks by. */
export const CHAPTER_WORDS: Readonly<Record<string, string>> = {
  '1': 'Scope and words',
  '2': 'Transport',
  '3': 'The offer',
  '4': 'The flag',
  '5': 'Reasons',
  '6': 'The receipt',
  '7': 'The status',
  '8': 'Extension review',
  '9': 'Refusals',
  '10': 'Extension follow-up',
  '11': 'Extension events',
};

/** Words of reports for people. */
export const REPORT_WORDS = {
  title: 'Conformance to the flag protocol',
  receiver: 'Receiver',
  version: 'Version of the protocol',
  judgedAt: 'Judged at',
  notKept: 'What is not kept',
  allKept: 'Every clause that was judged is kept.',
  everyCheck: 'Every check',
  clause: 'Clause',
  check: 'Check',
  level: 'Level',
  outcome: 'Outcome',
  request: 'Request',
  response: 'Response',
  noExchange: 'Nothing went over the wire.',
} as const;

/** The numbers of a run in one sentence. */
export function countsText({ passed, failed, warned }: Summary): string {
  return `${passed} passed, ${failed} failed, ${warned} warned.`;
}

/** What follows from a run, in one sentence; names the clauses that are not kept. */
export function conclusionText({ conforms }: Summary, failedClauses: readonly string[]): string {
  if (conforms) return 'This receiver conforms.';
  return `This receiver does not conform. It fails ${failedClauses.join(', ') || 'to be judged'}.`;
}
