import type { Plural } from '../../plural.ts';

// What the finer parts of the form say, and what is said once a flag is sent or cannot leave: the type of the same part
// in all other languages.
export const strings = {
  details: 'What should we know?',
  left: { one: '{count} character left', other: '{count} characters left' } as Plural,
  required: '(required)',
  emergency: 'Is someone in danger right now? Call 112.',
  support:
    'Are you, or is someone you know, having a hard time? Talking helps. Ask a doctor, or a helpline near you: findahelpline.com',
  exempt: 'You can report this without giving your name.',
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
  offline: 'You are offline. Your report is kept on this page, and sent when you are online again.',
  unreachable: 'We could not reach the service. Nothing you wrote is lost.',
  backToForm: 'Back to my report',
  done: 'Done',
};

/** Every text of the form's finer parts, and of the steps that end a visit. */
export type LaterStrings = typeof strings;
