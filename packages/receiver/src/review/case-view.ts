import { type Case, type CaseFlag, type CaseSummary, Claim, Evidence, Target } from '@report-this/protocol';
import { messageOf } from '../follow-up/message-view.ts';
import type { ReferenceFor } from '../intake/references.ts';
import { instantOf } from '../ports/clock.ts';
import type { Moderator } from './moderator-key.ts';
import type { FlagOfCase, QueuedCase, StoredCase } from '../ports/review-store.ts';

/** A case as a row of the queue (SPEC §8.2), for the moderator who asks. */
export function summaryOf(stored: QueuedCase, { name }: Moderator): CaseSummary {
  const { claimedBy, claimedAt } = stored;
  return {
    id: stored.id,
    target: Target.parse(stored.target),
    state: stored.state,
    priority: stored.priority,
    flagCount: stored.flagCount,
    reasons: [...stored.reasons],
    openedAt: instantOf(stored.openedAt),
    lastFlaggedAt: instantOf(stored.lastFlaggedAt),
    ...(claimedBy !== undefined && {
      claimedBy,
      ...(claimedAt !== undefined && { claimedAt: instantOf(claimedAt) }),
      claimedByMe: claimedBy === name,
    }),
  };
}

/** A case with its flags (SPEC §8.3). */
export function caseOf(stored: StoredCase, referenceFor: ReferenceFor, moderator: Moderator): Case {
  return {
    ...summaryOf(stored, moderator),
    flags: stored.flags.map((flag) => flagOf(flag, referenceFor)),
    ...(stored.decision && { decision: stored.decision }),
    ...(stored.previousCaseId && { previousCaseId: stored.previousCaseId }),
    ...(stored.messages.length > 0 && {
      messages: stored.messages.map((message) => ({ ...messageOf(message), flagId: message.flagId })),
    }),
    ...(stored.notes.length > 0 && {
      notes: stored.notes.map(({ id, by, text, at }) => ({ id, by, text, at: instantOf(at) })),
    }),
  };
}

interface FlagBody {
  locale: string;
  targets: unknown[];
  claim: unknown;
  evidence?: unknown[];
  extensions?: Record<string, unknown>;
}

/** §8.3.1: of the reporter the role. Members that the protocol does not name stay in the store: nobody has read them. */
function flagOf(flag: FlagOfCase, referenceFor: ReferenceFor): CaseFlag {
  const body = JSON.parse(flag.body) as FlagBody;
  return {
    flagId: flag.flagId,
    reference: referenceFor(flag.number),
    receivedAt: instantOf(flag.receivedAt),
    locale: body.locale,
    target: Target.parse(body.targets[flag.position]),
    claim: Claim.parse(body.claim),
    evidence: (body.evidence ?? []).map((piece) => Evidence.parse(piece)),
    ...(body.extensions && { extensions: body.extensions }),
    reporter: { role: flag.role },
    completeness: { article16: flag.missing.length === 0, missing: flag.missing },
    ...(flag.withdrawnAt !== undefined && { withdrawnAt: instantOf(flag.withdrawnAt) }),
    ...(flag.confirmedAt !== undefined && { confirmedAt: instantOf(flag.confirmedAt) }),
  };
}
