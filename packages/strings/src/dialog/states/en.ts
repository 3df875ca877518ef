import type { Plural } from '../../plural.ts';

/**
 * What is said of some reasons, and when a receiver does not take a flag: the type of the same part in all other
 * languages.
 */
export const strings = {
  emergency: 'Is someone in danger right now? Call {number}.',
  support:
    'Are you, or is someone you know, having a hard time? Talking helps. Ask a doctor, or a helpline near you: findahelpline.com',
  exempt: 'You can report this without giving your name.',
  failures: {
    timeout: 'This takes too long. Nothing you wrote is lost.',
    unexpected: 'Something went wrong on the other side. Nothing you wrote is lost.',
    challenge: 'A short check is needed before this can be sent. Nothing you wrote is lost.',
    signIn: 'You need to sign in to report this here. Nothing you wrote is lost.',
    gone: 'This is no longer available. Your report is not needed any more.',
    limited: 'Too many reports just now. Please try again in {wait}.',
    refused: 'The service did not take your report.',
  },
  seconds: {
    one: '{count} second',
    other: '{count} seconds',
  } as Plural,
  minutes: {
    one: '{count} minute',
    other: '{count} minutes',
  } as Plural,
  issues: {
    'reason.notOffered': 'This reason is not taken here. Please choose another one.',
    other: 'This was not accepted. Please change it.',
  } as Texts,
};

type Texts = Readonly<Record<string, string>>;

/** Every text of what does not happen every time. */
export type StateStrings = typeof strings;
