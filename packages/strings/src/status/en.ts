import type { Plural } from '../plural.ts';

/**
 * What the status view says: the type of all other languages. Plain words (CEFR A2 to B1), nothing to be afraid of.
 */
export const strings = {
  title: 'Your report',
  loading: 'Loading the status …',
  reference: 'Reference',
  states: {
    received: 'Received',
    awaitingConfirmation: 'Waiting for your confirmation',
    needsInfo: 'A question for you',
    inReview: 'Being reviewed',
    decided: 'Decided',
    appealed: 'Decision being checked again',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
  explanations: {
    received: 'Your report has arrived. Nobody has looked at it yet.',
    awaitingConfirmation: 'Please confirm your e-mail address. Your report is reviewed after that.',
    needsInfo: 'The service needs to know more. You can answer below.',
    inReview: 'Somebody is looking at your report.',
    decided: 'There is a decision. You can read it below.',
    appealed: 'The decision is being looked at again.',
    closed: 'The decision stands. Nothing more will happen.',
    withdrawn: 'This report was taken back.',
  },
  items: 'What you reported',
  item: 'Item {number}: {state}',
  messages: 'Questions and answers',
  from: { platform: 'The service asked', reporter: 'You answered' },
  answer: 'Your answer',
  left: { one: '{count} character left', other: '{count} characters left' } as Plural,
  empty: 'Please write an answer first.',
  tooLong: 'Your answer is too long. Please make it shorter.',
  send: 'Send answer',
  sending: 'Sending …',
  sent: 'Your answer was sent.',
  notSent: 'We could not reach the service. Nothing you wrote is lost.',
  late: 'This is no longer possible. Look again to see what has changed.',
  withdraw: 'Take back my report',
  withdrawTitle: 'Take back your report?',
  withdrawHelp: 'It will not be reviewed any more. You cannot undo this, but you can report again.',
  withdrawYes: 'Yes, take it back',
  withdrawNo: 'No, keep it',
  withdrawn: 'Your report was taken back.',
  confirmTitle: 'Confirm your e-mail address',
  confirmHelp:
    'We sent a code to it. Once confirmed, it gets news of your report. Your report counts without that too.',
  code: 'Code from the e-mail',
  noCode: 'Please enter the code from the e-mail.',
  wrongCode: 'This code is wrong or too old.',
  confirm: 'Confirm address',
  confirmed: 'Your e-mail address is confirmed.',
  timeline: 'What happened so far',
  notFoundTitle: 'We cannot find this report',
  notFound: 'The link may be incomplete. Copy it once more, with everything after the # sign.',
  offlineTitle: 'You are offline',
  offline: 'The status will be loaded when you are online again.',
  failedTitle: 'The status could not be loaded',
  failed: 'Something did not work on the way. Please try again.',
  again: 'Look again',
  updated: 'The status is up to date.',
  changed: 'The status has changed: {state}',
  stale: 'The status could not be loaded again. You see what was known before.',
};

/** The texts of a decision. */
export const decision = () => import('./decision/en.ts');

/** Every text of the status view. */
export type StatusStrings = typeof strings;
