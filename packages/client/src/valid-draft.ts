import type { Read } from '@report-this/protocol';
import { InvalidDraftError } from './errors.ts';

/**
 * The value of a draft that was read before it is sent. Throws InvalidDraftError, whose issues name the members, when it has
 * not the form the protocol asks.
 */
export function validDraft<Value>(reading: Read<Value>, what: string, flagId?: string): Value {
  if (reading.ok) return reading.value;
  const message = `${what} was not sent: it is not valid. The issues name what to correct.`;
  throw new InvalidDraftError(message, reading.issues, { retryable: false, ...(flagId && { flagId }) });
}
