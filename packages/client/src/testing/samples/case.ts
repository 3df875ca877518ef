import type { Case, CaseFlag, CaseSummary } from '@report-this/protocol';
import { anId } from './an-id.ts';
import { aTarget, RECEIVED_AT } from './flag.ts';

/** `aFlag`, as moderators see it. */
export function aCaseFlag(change: Partial<CaseFlag> = {}): CaseFlag {
  return {
    flagId: anId(),
    reference: 'F-3JZ9-J6GM-B',
    receivedAt: RECEIVED_AT,
    locale: 'en',
    target: aTarget(),
    claim: { basis: 'terms', reason: 'terms.spam', explanation: 'The same text is under every product.' },
    evidence: [],
    reporter: { role: 'anonymous' },
    completeness: { article16: false, missing: ['identity', 'goodFaith'] },
    ...change,
  };
}

/** A case; what it sums up follows from its flags unless the change says otherwise. */
export function aCase(change: Partial<Case> = {}): Case {
  const flags = change.flags ?? [aCaseFlag()];
  const claims = flags.map(({ claim }) => claim);
  const distinct = claims.filter(
    (claim, index) =>
      claims.findIndex((other) => other.reason === claim.reason && other.basis === claim.basis) === index,
  );
  return {
    id: anId(1001),
    target: flags[0]?.target ?? aTarget(),
    state: 'received',
    priority: 'normal',
    flagCount: flags.length,
    reasons: distinct.map(({ reason, basis }) => ({
      reason,
      basis,
      count: claims.filter((claim) => claim.reason === reason && claim.basis === basis).length,
    })),
    openedAt: RECEIVED_AT,
    lastFlaggedAt: RECEIVED_AT,
    flags,
    ...change,
  };
}

/** The row of the queue for a case. */
export function summaryOf({
  flags: _flags,
  decision: _decision,
  previousCaseId: _previous,
  messages: _messages,
  notes: _notes,
  ...summary
}: Case): CaseSummary {
  return summary;
}
