import type { Plural } from '../../plural.ts';

// What a legal notice asks, why a flag was not taken, and the reasons that stand in for those of a receiver that cannot be
// read: the type of the same part in all other languages.
export const strings = {
  legalTitle: 'A few details for a legal notice',
  why: 'Why do you think this is illegal?',
  whyHelp: 'Your own words are fine.',
  who: 'Who are you?',
  whoHelp: 'The law asks for a name and an e-mail address. You may leave them out.',
  anonymous: 'Send without my name and e-mail address',
  name: 'Your name',
  email: 'Your e-mail address',
  rights: 'Whose work is it? (optional)',
  capacities: { rightsHolder: 'It is mine', authorised: 'I speak for the owner', other: 'Somebody else’s' },
  work: 'Which work? (optional)',
  goodFaith: 'I believe in good faith that this information is accurate and complete.',
  reviewTitle: 'Check your report',
  reviewLead: 'Is everything right? Then send it.',
  whatYouReport: 'What you report',
  reason: 'Reason',
  explanation: 'Your explanation',
  reporter: 'From',
  reporterAnonymous: 'Without a name',
  reporterKnown: 'Your account',
  goodFaithGiven: 'Your statement',
  groups: {
    spam: ['Spam or scam', 'Unwanted ads, fraud, fake offers'],
    harassment: ['Bullying or harassment', 'Insults, threats or attacks on a person'],
    hate: ['Hate', 'Against people for who they are'],
    violence: ['Violence or threats', 'Cruel, dangerous or threatening'],
    selfharm: ['Self-harm or suicide', 'Someone may hurt themselves'],
    sexual: ['Sexual content or nudity', 'Unwanted or shared without consent'],
    child: ['Child safety', 'A child is abused or in danger'],
    privacy: ['Private information', 'Shows data of someone without consent'],
    impersonation: ['Impersonation', 'Pretends to be somebody else'],
    ip: ['Copyright or trademark', 'Uses the work of others without permission'],
    false: ['False or misleading', 'Untrue claims that can do harm'],
    other: ['Something else', 'None of these fits'],
  } as Groups,
  failures: {
    timeout: 'This takes too long. Nothing you wrote is lost.',
    unexpected: 'Something went wrong on the other side. Nothing you wrote is lost.',
    signIn: 'You need to sign in to report this here. Nothing you wrote is lost.',
    gone: 'This is no longer available. Your report is not needed any more.',
    limited: 'Too many reports just now. Please try again in {wait}.',
    refused: 'The service did not take your report.',
  },
  seconds: { one: '{count} second', other: '{count} seconds' } as Plural,
  minutes: { one: '{count} minute', other: '{count} minutes' } as Plural,
  issues: {
    'explanation.required': 'Say in your own words why you think this is illegal.',
    'name.required': 'Enter your name, or choose to send without it.',
    'email.required': 'Enter your e-mail address, or choose to send without it.',
    'email.format': 'Enter an e-mail address such as ana@example.org.',
    'goodFaith.required': 'Tick this box to send a legal notice.',
  } as Texts,
};

type Groups = Readonly<Record<string, readonly [label: string, help: string]>>;
type Texts = Readonly<Record<string, string>>;

/** Every text of a legal notice, of refusals, and of the built-in list. */
export type RestStrings = typeof strings;
