import {
  completenessOf,
  createQuickCheck,
  Flag,
  type Problem,
  problemOf,
  read,
  type Receipt,
} from '@report-this/protocol';
import type { Offered } from '../offer/offered.ts';
import { SPECVERSIONS } from '../offer/offered.ts';
import type { Clock } from '../ports/clock.ts';
import type { IdSource } from '../ports/id-source.ts';
import type { IntakeStore, NewFlag } from '../ports/intake-store.ts';
import { caseKeyOf } from './case-key.ts';
import { canonicalOf } from './canonical-json.ts';
import { digestOf } from './digest.ts';
import { receiptOf, type ReceiptParts } from './receipt.ts';
import { refuseUnoffered } from './refuse-unoffered.ts';
import { seal } from './seal.ts';

/** What intake works with. */
export interface IntakeParts extends ReceiptParts {
  readonly store: IntakeStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly offered: Offered;
  readonly sealKey: Buffer;
  /** Whether reporters are asked to confirm the addresses they give (SPEC §10.3). */
  readonly confirmsAddresses: boolean;
}

/** A flag taken in for the first time or again, or a refusal. */
export type Accepted =
  | { readonly outcome: 'new' | 'same'; readonly receipt: Receipt }
  | { readonly outcome: 'refused'; readonly problem: Problem };

const isFlag = createQuickCheck(Flag);

/**
 * SPEC §6: accepts a flag once per id and answers with its receipt. `document` is JSON as it was sent; `isPlain` when no text
 * in it needs an escape.
 */
export async function acceptFlag(document: unknown, parts: IntakeParts, isPlain = false): Promise<Accepted> {
  if (!isFlag(document)) {
    const found = read(Flag, document);
    if (!found.ok) return { outcome: 'refused', problem: invalidFlag(found.issues) };
  }
  const sent = document as Flag;
  const problem = refuseUnoffered(sent, parts.offered);
  if (problem) return { outcome: 'refused', problem };

  const flag = prepare(sent, parts, isPlain);
  const kept = await parts.store.keep(flag, parts.ids.caseId);
  switch (kept.outcome) {
    case 'new':
    case 'same':
      return { outcome: kept.outcome, receipt: receiptOf(kept.flag, parts) };
    case 'conflict':
      return { outcome: 'refused', problem: problemOf('flag-id-conflict', { detail: CONFLICT }) };
    default:
      return kept satisfies never;
  }
}

const CONFLICT =
  'A flag with this id and other content was received before. Send this one under an id of its own.';

function invalidFlag(issues: NonNullable<Problem['issues']>): Problem {
  const isVersion = issues.some(({ pointer }) => pointer === '/specversion');
  return problemOf('invalid-flag', {
    detail: `Correct what the issues name and send the flag again.`,
    issues,
    ...(isVersion && { specversions: [...SPECVERSIONS] }), // §1.3.2
  });
}

/** Members that this version does not know stay in the flag: they belong to its digest (§1.4.1). */
function prepare(flag: Flag, parts: IntakeParts, isPlain: boolean): NewFlag {
  const canonical = canonicalOf(flag, isPlain);
  const { role, ...identity } = flag.reporter;
  const isKnown = Object.keys(identity).length > 0;
  const reason = parts.offered.reasons.get(flag.claim.reason)!;
  return {
    id: flag.id,
    digest: digestOf(canonical),
    receivedAt: parts.clock.now(),
    role,
    reason: flag.claim.reason,
    basis: flag.claim.basis,
    priority: reason.priority,
    missing: completenessOf(flag, reason.traits).missing,
    body: isKnown ? canonicalOf({ ...flag, reporter: { role } }, isPlain) : canonical,
    sealedReporter: isKnown ? seal(identity, flag.id, parts.sealKey) : undefined,
    hasAddress: parts.confirmsAddresses && 'email' in identity,
    targetKeys: flag.targets.map(caseKeyOf),
  };
}
