import type { Plural } from '../../words.ts';

// What is said once a flag is sent, or could not be: the type of the same part in all other languages.
export const strings = {
  reported: 'Reported',
  receivedTitle: 'Report received',
  queuedTitle: 'Report kept',
  repeatTitle: 'You have already reported this',
  thanks: 'Thank you. Your report will be looked at.',
  reference: 'Reference',
  copy: 'Copy',
  copied: 'Copied',
  statusLink: 'See what happens with your report',
  statusKeep: 'Keep this link for yourself: who has it can read the status.',
  whatNext: 'What happens next',
  nextSteps: {
    review: 'Your report will be reviewed.',
    decision: 'You will be told what was decided, and why.',
    confirmEmail: 'You get an e-mail. Please open the link in it.',
    readStatus: 'You can read the status at the link above.',
  },
  expectedBy: 'You can expect a decision by {date}.',
  automated: 'Computers help to handle reports here.',
  byPeople: 'People handle the reports here.',
  lackingLead: 'The law asks for a little more in a legal notice. What is missing:',
  lacking: {
    explanation: 'why you think this is illegal',
    location: 'the address of the content',
    identity: 'your name and e-mail address',
    goodFaith: 'your statement of good faith',
  },
  again: 'Report something else about this',
  queued: 'Your report is kept on this device. It will be sent as soon as that is possible.',
  failures: {
    offline: 'You are offline. Your report is kept on this page, and sent when you are online again.',
    unreachable: 'We could not reach the service. Nothing you wrote is lost.',
    timeout: 'This takes too long. Nothing you wrote is lost.',
    unexpected: 'Something went wrong on the other side. Nothing you wrote is lost.',
    signIn: 'You need to sign in to report this here. Nothing you wrote is lost.',
    gone: 'This is no longer available. Your report is not needed any more.',
    limited: 'Too many reports just now. Please try again in {wait}.',
    refused: 'The service did not take your report.',
  },
  backToForm: 'Back to my report',
  seconds: { one: '{count} second', other: '{count} seconds' } as Plural,
  minutes: { one: '{count} minute', other: '{count} minutes' } as Plural,
  done: 'Done',
};

/** Every text of the steps that end a visit. */
export type EndingStrings = typeof strings;
