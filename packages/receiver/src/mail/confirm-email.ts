import { ConfirmationDraft, type FlagStatus, problemOf, read } from '@report-this/protocol';
import type { Followed, FollowUpParts } from '../follow-up/follow-up-parts.ts';
import { illegalMove, invalidMessage } from '../follow-up/refuse.ts';
import type { Hmac } from '../intake/hmac.ts';
import type { MailStore } from '../ports/mail-store.ts';
import { statusOf } from '../status/status-of.ts';
import { isConfirmationCode } from './confirmation-code.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How many days a code lasts. */
export const CODE_DAYS = 7;

const NO_ADDRESS = 'No address of this flag waits for its confirmation.';
const WRONG = 'This is not the code that was mailed for this flag. Type it as it stands in the mail.';
const OVER = `The code was good for ${CODE_DAYS} days. What comes of the flag is told by its status all the same.`;

/** What confirming works with. */
export interface ConfirmParts extends FollowUpParts {
  readonly store: FollowUpParts['store'] & MailStore;
  readonly codeHmac: Hmac;
}

/** Whether the code of a flag that was received then is over (SPEC §10.3.5). */
export function isCodeOver(receivedAt: number, now: number): boolean {
  return now > receivedAt + CODE_DAYS * DAY_MS;
}

/** SPEC §10.3: confirms the address of a flag once. `flagId` is one whose token was shown. */
export async function confirmEmail(
  flagId: string,
  document: unknown,
  { store, clock, codeHmac, referenceFor }: ConfirmParts,
): Promise<Followed<FlagStatus>> {
  const found = read(ConfirmationDraft, document);
  if (!found.ok) return invalidMessage(found.issues);
  const address = await store.readAddress(flagId);
  if (!address) return illegalMove(NO_ADDRESS);
  if (!isConfirmationCode(found.value.code, flagId, codeHmac)) return forbidden(WRONG);
  if (address.confirmedAt === undefined) {
    if (isCodeOver(address.receivedAt, clock.now())) return forbidden(OVER);
    await store.confirmAddress(flagId, clock.now());
  }
  const progress = await store.readProgress(flagId);
  return progress && { outcome: 'same', document: statusOf(progress, referenceFor) };
}

function forbidden(detail: string) {
  return { outcome: 'refused', problem: problemOf('forbidden', { detail }) } as const;
}
