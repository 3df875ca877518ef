export { addNote, type NoteContent } from './add-note.ts';
export { askReporter, type QuestionContent } from './ask-reporter.ts';
export { cases } from './cases.ts';
export { claimCase } from './claim-case.ts';
export { createReviewClient, type ReviewClient, type ReviewClientOptions } from './create-review-client.ts';
export { decideCase, type DecisionContent } from './decide-case.ts';
export { listCases, type ListCasesOptions } from './list-cases.ts';
export { readCase } from './read-case.ts';
export type { Reviewer, ReviewOptions } from './reviewer.ts';
