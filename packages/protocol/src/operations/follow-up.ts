import { Case } from '../case.ts';
import { FlagStatus } from '../flag-status.ts';
import { ConfirmationDraft, QuestionDraft, ReplyDraft } from '../message.ts';
import { NoteDraft } from '../note.ts';
import type { Operation } from './operation.ts';
import { anywhere, ofModerator, withBody } from './problems.ts';

const reporters = { extension: 'follow-up', credential: 'receipt-token' } as const;
const moderators = { extension: 'follow-up', credential: 'moderator-key' } as const;
const ofReporter = [...anywhere, 'not-found', 'illegal-move'] as const;

/** The operations of the extension `follow-up` (SPEC §10). */
export const followUpOperations = [
  {
    name: 'reply',
    clause: '10.1',
    summary: 'Answers a question, with the token of the receipt.',
    method: 'POST',
    path: '/flags/{id}/messages',
    ...reporters,
    request: ReplyDraft,
    answers: { 200: FlagStatus, 201: FlagStatus },
    problems: [...ofReporter, ...withBody, 'invalid-message'],
  },
  {
    name: 'withdrawFlag',
    clause: '10.1',
    summary: 'Withdraws a flag, with the token of its receipt.',
    method: 'POST',
    path: '/flags/{id}/withdrawal',
    ...reporters,
    answers: { 200: FlagStatus },
    problems: ofReporter,
  },
  {
    name: 'confirmEmail',
    clause: '10.3',
    summary: "Confirms the reporter's e-mail address by the code that was sent there.",
    method: 'POST',
    path: '/flags/{id}/confirmation',
    ...reporters,
    request: ConfirmationDraft,
    answers: { 200: FlagStatus },
    problems: [...ofReporter, ...withBody, 'forbidden', 'invalid-message'],
  },
  {
    name: 'askReporter',
    clause: '10.2',
    summary: 'Asks the reporter of a flag of the case.',
    method: 'POST',
    path: '/cases/{id}/questions',
    ...moderators,
    request: QuestionDraft,
    answers: { 200: Case, 201: Case },
    problems: [...ofModerator, ...withBody, 'illegal-move', 'invalid-message'],
  },
  {
    name: 'addNote',
    clause: '10.2',
    summary: 'Leaves a note on a case, for moderators only.',
    method: 'POST',
    path: '/cases/{id}/notes',
    ...moderators,
    request: NoteDraft,
    answers: { 200: Case, 201: Case },
    problems: [...ofModerator, ...withBody, 'illegal-move', 'invalid-message'],
  },
] as const satisfies readonly Operation[];
