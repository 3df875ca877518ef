import type { Plural } from '../plural.ts';

/**
 * What is said on the way from the first screen to the receipt of a report, and without a network: the catalogue that is
 * the type of the same part in all other languages. Plain words (CEFR A2 to B1): no "violate", no "submit", nothing to be
 * afraid of. `{name}` stands for a value; plural forms are named as Intl.PluralRules names them.
 */
export const strings = {
  title: 'Report this',
  titles: {
    account: 'Report this account',
    ad: 'Report this ad',
    comment: 'Report this comment',
    listing: 'Report this listing',
    media: 'Report this picture or video',
    message: 'Report this message',
    page: 'Report this page',
    post: 'Report this post',
    product: 'Report this product',
    profile: 'Report this profile',
    review: 'Report this review',
  } as Texts,
  loading: 'One moment, please …',
  lead: 'Choose what fits best.',
  goesTo: 'Your report goes to {service}.',
  whatIsWrong: 'What is wrong?',
  search: 'Search the reasons',
  dislike: 'I just do not like it',
  whatExactly: 'What exactly? (optional)',
  addDetails: 'Add details (optional)',
  details: 'What should we know?',
  left: {
    one: '{count} character left',
    other: '{count} characters left',
  } as Plural,
  illegal: 'I think this is against the law',
  illegalHelp: 'Adds a few questions. You do not need to know which law.',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Continue',
  send: 'Send report',
  sending: 'Sending …',
  retry: 'Try again',
  issues: {
    'reason.required': 'Choose one reason to continue.',
    'explanation.tooLong': 'Your text is too long. Please make it shorter.',
  } as Texts,
  failedTitle: 'Your report was not sent',
  notLoaded: 'A part of this form could not be loaded. Nothing you wrote is lost.',
  offline: 'You are offline. Your report is kept on this page, and sent when you are online again.',
  unreachable: 'We could not reach the service. Nothing you wrote is lost.',
  backToForm: 'Back to my report',
  queuedTitle: 'Report kept',
  queued: 'Your report is kept on this device. It will be sent as soon as that is possible.',
  reported: 'Reported',
  receivedTitle: 'Report received',
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
    confirmEmail: 'You get an e-mail with a code. Please enter it at the link above.',
    readStatus: 'You can read the status at the link above.',
  },
  expectedBy: 'You can expect a decision by {date}.',
  automated: 'Computers help to handle reports here.',
  byPeople: 'People handle the reports here.',
  again: 'Report something else',
  done: 'Done',
};

/** The texts of a legal notice. */
export const notice = () => import('./notice/en.ts');

/** The texts of what does not happen every time: notes on a reason, and refusals. */
export const states = () => import('./states/en.ts');

/** The texts of the list of reasons that stands in for a receiver's. */
export const list = () => import('./list/en.ts');

/** The texts of parts that are loaded when a page or a reason offers them. */
export const parts = () => import('./parts/en.ts');

type Texts = Readonly<Record<string, string>>;

/** Every text of this part. English is the type: another language that lacks one does not compile. */
export type DialogStrings = typeof strings;
