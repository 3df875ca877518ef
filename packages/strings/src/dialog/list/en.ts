/**
 * The reasons that stand in for those of a receiver that cannot be read: the type of the same part in all other
 * languages.
 */
export const strings = {
  builtIn: 'We could not load the reasons of this site. You can choose from this general list.',
  readOffer: 'Load the reasons again',
  goodFaith: 'I believe in good faith that this information is accurate and complete.',
  groups: {
    spam: ['Spam or scam', 'Unwanted ads, fraud, fake offers'],
    harassment: ['Bullying or harassment', 'Insults, threats or attacks on a person'],
    hate: ['Hate', 'Against people for who they are'],
    violence: ['Violence or threats', 'Cruel, dangerous or threatening'],
    selfharm: ['Self-harm or suicide', 'Someone may hurt themselves'],
    sexual: ['Sexual content or nudity', 'Unwanted or shared without consent'],
    child: ['Child safety', 'A child is abused or in danger'],
    privacy: ['Private information', 'Shows data of someone without consent'],
    impersonation: ['Pretending to be someone else', 'A false name, or a stolen account'],
    ip: ['Copyright or trademark', 'Uses the work of others without permission'],
    misleading: ['False or misleading', 'Untrue claims that can do harm'],
    other: ['Something else', 'None of these fits'],
  } as Groups,
};

type Groups = Readonly<Record<string, readonly [label: string, help: string]>>;

/** Every text of the list. */
export type ListStrings = typeof strings;
