import { type Case, type CaseFlag, type CaseSummary, Claim, Evidence, Target } from '@report-this/protocol';
import { instantOf } from '../ports/clock.ts';
import type { FlagOfCase, QueuedCase, StoredCase } from '../ports/review-store.ts';

/** A case as a row of the queue (SPEC §8.2). */
export function summaryOf(stored: QueuedCase): CaseSummary {
  return {
    id: stored.id,
    target: JSON.parse(stored.target) as Target,
    state: stored.state,
    priority: stored.priority,
    flagCount: stored.flagCount,
    reasons: [...stored.reasons],
    openedAt: instantOf(stored.openedAt),
    lastFlaggedAt: instantOf(stored.lastFlaggedAt),
    ...(stored.claimedBy !== undefined && { claimedBy: stored.claimedBy }),
    ...(stored.claimedAt !== undefined && { claimedAt: instantOf(stored.claimedAt) }),
  };
}

/** A case with all its flags (SPEC §8.3). */
export function caseOf(stored: StoredCase): Case {
  return {
    ...summaryOf(stored),
    flags: stored.flags.map(flagOf),
    ...(stored.decision && { decision: stored.decision }),
    ...(stored.previousCaseId && { previousCaseId: stored.previousCaseId }),
  };
}

interface FlagBody {
  locale: string;
  targets: unknown[];
  claim: unknown;
  evidence?: unknown[];
}

/** §8.3.1: of the reporter the role. Members that the protocol does not name stay in the store: nobody has read them. */
function flagOf(flag: FlagOfCase): CaseFlag {
  const body = JSON.parse(flag.body) as FlagBody;
  return {
    flagId: flag.flagId,
    reference: flag.reference,
    receivedAt: instantOf(flag.receivedAt),
    locale: body.locale,
    target: Target.parse(body.targets[flag.position]),
    claim: Claim.parse(body.claim),
    evidence: (body.evidence ?? []).map((piece) => Evidence.parse(piece)),
    reporter: { role: flag.role },
    completeness: { article16: flag.missing.length === 0, missing: flag.missing },
  };
}
