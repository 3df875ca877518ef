import type { Issue, Read } from '@report-this/protocol';
import { InvalidDraftError } from './errors.ts';

/**
 * The value of a draft that was read before it is sent. Throws InvalidDraftError, whose issues name the members, when it has
 * not the form the protocol asks.
 */
export function validDraft<Value>(reading: Read<Value>, what: string, flagId?: string): Value {
  if (reading.ok) return reading.value;
  throw new InvalidDraftError(notSent(what, reading.issues), reading.issues, {
    retryable: false,
    ...(flagId && { flagId }),
  });
}

/** What to say of a draft with these issues: the first of them, by its place and rule. */
function notSent(what: string, [first]: readonly Issue[]): string {
  const example = first ? ` ${first.pointer || 'It'} ${first.detail}.` : '';
  return `${what} was not sent: it is not valid.${example} The issues name what to correct.`;
}
