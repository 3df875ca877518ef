import { uuidV7 } from '@report-this/client';

/** The id of something that is about to be sent: sending it again under the same id is a repeat. */
export function newId(): string {
  return uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
}
