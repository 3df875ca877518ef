import type { FlagStatus } from '@report-this/protocol';
import type { Hmac } from '../intake/hmac.ts';
import type { ReferenceFor } from '../intake/references.ts';
import { opens } from '../intake/token.ts';
import type { StatusStore } from '../ports/status-store.ts';
import { statusOf } from './status-of.ts';

/** What reading a status works with. */
export interface StatusParts {
  readonly store: StatusStore;
  readonly tokenHmac: Hmac;
  readonly referenceFor: ReferenceFor;
}

/**
 * SPEC §7.1: a flag's status for who holds its receipt; undefined for everybody else. An unknown id, a wrong token and
 * none take the same steps: the token is checked for any id, and the store is asked in any case.
 */
export async function readStatus(
  flagId: string,
  token: string | undefined,
  parts: StatusParts,
): Promise<FlagStatus | undefined> {
  const isTheirs = opens(token, flagId, parts.tokenHmac);
  const progress = await parts.store.readProgress(flagId);
  return progress && isTheirs ? statusOf(progress, parts.referenceFor) : undefined;
}
