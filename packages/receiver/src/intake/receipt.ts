import type { Receipt } from '@report-this/protocol';
import type { KeptFlag } from '../ports/intake-store.ts';
import { instantOf } from '../ports/clock.ts';
import type { Hmac } from './hmac.ts';
import type { ReferenceFor } from './references.ts';
import { tokenOf } from './token.ts';

/** What receipts need beside the flag. */
export interface ReceiptParts {
  readonly tokenHmac: Hmac;
  readonly referenceFor: ReferenceFor;
  /** The page where a person reads a status; id and token follow in its fragment. */
  readonly statusPage: string;
  /** Whether automated means take part in handling flags (DSA Art. 16(6)). */
  readonly automatedProcessing: boolean;
}

/** Writes the receipt of a kept flag: from what is kept alone, so that it comes out the same each time (SPEC §6.2). */
export function receiptOf(flag: KeptFlag, parts: ReceiptParts): Receipt {
  const token = tokenOf(flag.id, parts.tokenHmac);
  return {
    flagId: flag.id,
    reference: parts.referenceFor(flag.number),
    receivedAt: instantOf(flag.receivedAt),
    state: 'received',
    statusUrl: `${parts.statusPage}#${flag.id}.${token}`,
    token,
    completeness: { article16: flag.missing.length === 0, missing: flag.missing },
    next: ['review', 'decision', ...(flag.hasAddress ? (['confirmEmail'] as const) : []), 'readStatus'],
    automatedProcessing: parts.automatedProcessing,
    digest: flag.digest,
  };
}
