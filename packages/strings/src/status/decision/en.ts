/**
 * What the status view says of a decision: the type of all other languages. It is loaded when there is one.
 */
export const strings = {
  decision: 'The decision',
  decisionOn: 'The decision on item {number}',
  outcomes: {
    restricted: 'The service agreed with you and acted.',
    noAction: 'The service looked at it and does not act.',
    undetermined: 'The service could not tell for certain, and does not act.',
    alreadyGone: 'It was already gone when the service looked.',
    invalidNotice: 'The report could not be reviewed as it was.',
  },
  decidedAt: 'Decided on {date}.',
  measures: 'What was done',
  measureKinds: {
    'visibility.removed': 'The content was removed.',
    'visibility.disabled': 'The content can no longer be seen.',
    'visibility.demoted': 'The content is shown less.',
    'visibility.ageRestricted': 'The content is only for adults now.',
    'visibility.interactionRestricted': 'Nobody can react to the content now.',
    'visibility.labelled': 'The content has a label now.',
    'visibility.other': 'The content was limited in another way.',
    'monetary.suspended': 'Payments were paused.',
    'monetary.terminated': 'Payments were stopped.',
    'monetary.other': 'Payments were limited.',
    'provision.partlySuspended': 'Part of the service was paused for the author.',
    'provision.suspended': 'The service was paused for the author.',
    'provision.partlyTerminated': 'Part of the service was ended for the author.',
    'provision.terminated': 'The service was ended for the author.',
    'account.suspended': 'The account was paused.',
    'account.terminated': 'The account was ended.',
  } as Readonly<Record<string, string>>,
  until: 'Until {date}.',
  why: 'Why',
  grounds: { illegal: 'By law: {reference}', terms: 'By the rules of the service: {reference}' },
  automation: 'How it was decided',
  automations: {
    none: 'A person decided.',
    partly: 'A person decided, with help from a computer.',
    fully: 'A computer decided.',
  },
  detection: 'A computer helped to find the content.',
  redress: 'If you do not agree',
  redresses: {
    internalComplaint: 'You can complain to the service.',
    outOfCourt: 'You can go to an independent body for settling disputes.',
    court: 'You can go to court.',
  },
  appealUntil: 'You can challenge the decision until {date}.',
  appealEnded: 'A complaint to the service was possible until {date}.',
};

/** Every text of a decision. */
export type DecisionStrings = typeof strings;
