import type { Case, CasePage, CaseSummary, Decision } from '@report-this/protocol';
import { createHttp } from '../http.ts';
import type { ClientOptions } from '../options.ts';
import { addNote, type NoteContent } from './add-note.ts';
import { askReporter, type QuestionContent } from './ask-reporter.ts';
import { cases } from './cases.ts';
import { claimCase } from './claim-case.ts';
import { decideCase, type DecisionContent } from './decide-case.ts';
import { listCases, type ListCasesOptions } from './list-cases.ts';
import { readCase } from './read-case.ts';
import { releaseCase } from './release-case.ts';
import type { Reviewer, ReviewOptions } from './reviewer.ts';

/** What a client of moderators can be told. */
export interface ReviewClientOptions extends ClientOptions {
  /** The moderator's key, which tells who decides. It is sent to the receiver with every request, and nowhere else. */
  readonly moderatorKey: string;
}

/** What a moderator's side does with a receiver (SPEC §8, §10.2). */
export interface ReviewClient {
  /** Reads the queue case by case, page after page as it is followed: critical cases first, then the oldest. */
  cases(options?: ListCasesOptions): AsyncIterable<CaseSummary>;
  /** Reads one page of the queue, for screens with a button for the next. */
  listCases(options?: ListCasesOptions): Promise<CasePage>;
  /** Reads one case with its flags, or the newest of very many. */
  readCase(caseId: string, options?: ReviewOptions): Promise<Case>;
  /** Claims a case for the moderator whose key it is; refused as `illegal-move` when it is another's. */
  claimCase(caseId: string, options?: ReviewOptions): Promise<Case>;
  /** Gives a case back to the queue, whoever claimed it: nobody's absence holds it up. */
  releaseCase(caseId: string, options?: ReviewOptions): Promise<Case>;
  /** Asks the reporter of a flag of the case; the case waits for the reply. */
  askReporter(caseId: string, question: QuestionContent, options?: ReviewOptions): Promise<Case>;
  /** Leaves a note on a case, for moderators only. */
  addNote(caseId: string, note: NoteContent, options?: ReviewOptions): Promise<Case>;
  /** Decides a case with a statement of reasons. */
  decideCase(caseId: string, decision: DecisionContent, options?: ReviewOptions): Promise<Decision>;
}

/**
 * Makes a client for a moderator.
 * @example const review = createReviewClient({ receiver: 'https://example.org/report-this', moderatorKey });
 */
export function createReviewClient(options: ReviewClientOptions): ReviewClient {
  const reviewer: Reviewer = { ...createHttp(options), moderatorKey: options.moderatorKey };
  return {
    cases: (listing) => cases(reviewer, listing),
    listCases: (listing) => listCases(reviewer, listing),
    readCase: (caseId, reading) => readCase(reviewer, caseId, reading),
    claimCase: (caseId, claiming) => claimCase(reviewer, caseId, claiming),
    releaseCase: (caseId, releasing) => releaseCase(reviewer, caseId, releasing),
    askReporter: (caseId, question, asking) => askReporter(reviewer, caseId, question, asking),
    addNote: (caseId, note, noting) => addNote(reviewer, caseId, note, noting),
    decideCase: (caseId, decision, deciding) => decideCase(reviewer, caseId, decision, deciding),
  };
}
