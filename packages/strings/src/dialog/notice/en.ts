/**
 * What a legal notice asks, what is wrong with it, and what its receipt says besides: the type of the same part in all
 * other languages.
 */
export const strings = {
  legalTitle: 'A few details for a legal notice',
  required: '(required)',
  why: 'Why do you think this is illegal?',
  whyHelp: 'Your own words are fine.',
  who: 'Who are you?',
  whoHelp: 'The law asks for a name and an e-mail address. You may leave them out.',
  exempt: 'You can report this without giving your name.',
  anonymous: 'Send without my name and e-mail address',
  name: 'Your name',
  email: 'Your e-mail address',
  rights: 'Whose work is it? (optional)',
  capacities: {
    rightsHolder: 'It is mine',
    authorised: 'I speak for the owner',
    other: 'Somebody else’s',
  },
  work: 'Which work? (optional)',
  law: 'Which law? (optional)',
  country: 'Which country’s law? (optional)',
  countryUnknown: 'I do not know',
  whatYouReport: 'What you report',
  reason: 'Reason',
  reporter: 'From',
  reporterKnown: 'Your account',
  goodFaithGiven: 'Your statement',
  stated: 'You state this by sending the report.',
  issues: {
    'explanation.required': 'Say in your own words why you think this is illegal.',
    'name.required': 'Enter your name, or choose to send without it.',
    'email.required': 'Enter your e-mail address, or choose to send without it.',
    'email.format': 'Enter an e-mail address such as ana@example.org.',
  } as Texts,
  lackingLead: 'The law asks for a little more in a legal notice. What is missing:',
  lacking: {
    explanation: 'why you think this is illegal',
    location: 'the address of the content',
    identity: 'your name and e-mail address',
    goodFaith: 'your statement of good faith',
  },
};

type Texts = Readonly<Record<string, string>>;

/** Every text of a legal notice. */
export type NoticeStrings = typeof strings;
