// What the first screen says: the catalogue that is the type of the same part in all other languages. Plain words (CEFR
// A2 to B1): no "violate", no "submit", nothing to be afraid of. `{name}` stands for a value; plural forms are named as
// Intl.PluralRules names them.
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
  whatExactly: 'What exactly? (optional)',
  addDetails: 'Add details (optional)',
  illegal: 'I think this is against the law',
  illegalHelp: 'Adds a few questions. You do not need to know which law.',
  builtIn: 'We could not load the reasons of this site. You can choose from this general list.',
  readOffer: 'Load the reasons again',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Continue',
  send: 'Send report',
  sending: 'Sending …',
  retry: 'Try again',
  failedTitle: 'Your report was not sent',
  notLoaded: 'A part of this form could not be loaded. Nothing you wrote is lost.',
  issues: {
    'reason.required': 'Choose one reason to continue.',
    'reason.notOffered': 'This reason is not taken here. Please choose another one.',
    'explanation.tooLong': 'Your text is too long. Please make it shorter.',
    other: 'This was not accepted. Please change it.',
  } as Texts,
};

/** The texts of the form's finer parts, of sending and of the receipt. */
export const later = () => import('./later/en.ts');

/** The texts of a legal notice, of refusals, and of the built-in list of reasons. */
export const rest = () => import('./rest/en.ts');

type Texts = Readonly<Record<string, string>>;

/** Every text of the first screen. English is the type: another language that lacks one does not compile. */
export type Strings = typeof strings;
