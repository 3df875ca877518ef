import type { Profile } from './checks.ts';
import type { Judged } from './judged.ts';
import type { Summary } from './summary.ts';

/** What a run comes to. */
export interface Concluded extends Judged {
  readonly summary: Summary;
  /** The clauses of which a MUST is not kept, each once. */
  readonly failedClauses: readonly string[];
  /** What the kit must be given to judge the rest: options of the command. */
  readonly needs: readonly string[];
}

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

/** A profile that was not judged, and what to give so that it is. */
const NOT_JUDGED_WORDS: Readonly<Record<Profile, string>> = {
  core: 'core',
  review: 'review (advertised; give --profile core,review and --moderator-key twice)',
  'follow-up': 'follow-up (advertised; give --profile core,follow-up and --moderator-key)',
  mail: 'mail (where any is sent; give --mail-folder or --mail-command)',
  deliveries: 'deliveries (give --subscriber)',
  events: 'events (advertised; give --profile core,events and --moderator-key)',
};

/** The numbers of a run in one sentence. */
export function countsText({ passed, failed, warned }: Summary): string {
  return `${passed} passed, ${failed} failed, ${warned} warned.`;
}

/** What follows from a run, in a few sentences: names the clauses that are not kept, what was judged, and what was not. */
export function conclusionText({ summary, failedClauses, needs, ...scope }: Concluded): string {
  const sentences: string[] = [];
  if (failedClauses.length > 0)
    sentences.push(`This receiver does not conform. It fails ${failedClauses.join(', ')}.`);
  if (summary.unjudged > 0) sentences.push(unjudgedSentence(summary.unjudged, needs));
  if (summary.kept) sentences.push(keptSentence(summary, scope.judged));
  if (scope.judgedInPart.length > 0 && scope.judged.length > 0)
    sentences.push(`Judged in part: ${scope.judgedInPart.join(', ')}.`);
  if (scope.notJudged.length > 0 && scope.judged.length > 0)
    sentences.push(`Not judged: ${scope.notJudged.map((profile) => NOT_JUDGED_WORDS[profile]).join(', ')}.`);
  return sentences.join(' ') || 'Nothing was judged.';
}

function unjudgedSentence(count: number, needs: readonly string[]): string {
  return `${count} ${count === 1 ? 'check' : 'checks'} could not be judged: give ${needs.join(', ')}.`;
}

function keptSentence({ conforms, warned }: Summary, judged: readonly Profile[]): string {
  if (conforms) return `This receiver conforms to ${judged.join(', ')}.`;
  const chosen = judged.length > 0 ? `checks of ${judged.join(', ')}` : 'chosen checks';
  return `The ${chosen} pass${warned > 0 ? ', with warnings' : ''}. Whether this receiver conforms takes all of core.`;
}
