import type {
  Case,
  CaseFlag,
  CaseSummary,
  Decision,
  DecisionDraft,
  Event,
  EventTarget,
  EventType,
  Flag,
  FlagDraft,
  FlagStatus,
  Offer,
  OfferedGroup,
  OfferedReason,
  Receipt,
  Target,
} from '@report-this/protocol';

/** Makes the nth id of a test: short to read, and valid. */
export function anId(nth = 1): string {
  return `0192f3a1-7c4e-7b21-9d40-${String(nth).padStart(12, '0')}`;
}

const RECEIVED_AT = '2026-11-21T09:30:01.000Z';

export function aTarget(change: Partial<Target> = {}): Target {
  return {
    kind: 'comment',
    url: 'https://shop.example/products/31#comment-7',
    ref: { type: 'comment', id: '7', container: '31' },
    ...change,
  };
}

export function aFlagDraft(change: Partial<FlagDraft> = {}): FlagDraft {
  return {
    locale: 'en',
    targets: [aTarget()],
    claim: { basis: 'terms', reason: 'terms.spam', explanation: 'The same text is under every product.' },
    reporter: { role: 'anonymous' },
    ...change,
  };
}

/** A flag as it is sent: a draft with an id, a time and the version. */
export function aFlag(change: Partial<Flag> = {}): Flag {
  return {
    specversion: '1.0',
    id: anId(),
    createdAt: '2026-11-21T09:30:00.000Z',
    ...aFlagDraft(),
    ...change,
  };
}

export function aReceipt(change: Partial<Receipt> = {}): Receipt {
  const flagId = change.flagId ?? anId();
  return {
    flagId,
    reference: 'F-3JZ9-J6GM-B',
    receivedAt: RECEIVED_AT,
    state: 'received',
    statusUrl: `https://shop.example/status#${flagId}.token-of-${flagId}`,
    token: `token-of-${flagId}`,
    completeness: { article16: false, missing: ['identity', 'goodFaith'] },
    next: ['review', 'decision', 'readStatus'],
    automatedProcessing: false,
    digest: `sha-256:${'0'.repeat(64)}`,
    ...change,
  };
}

export function aStatus(change: Partial<FlagStatus> = {}): FlagStatus {
  return {
    flagId: anId(),
    reference: 'F-3JZ9-J6GM-B',
    receivedAt: RECEIVED_AT,
    state: 'received',
    timeline: [{ state: 'received', at: RECEIVED_AT }],
    targets: [{ target: 0, state: 'received' }],
    ...change,
  };
}

export function anOfferedReason(change: Partial<OfferedReason> = {}): OfferedReason {
  return { code: 'terms.spam', label: 'Spam', bases: ['terms'], traits: [], ...change };
}

export function anOfferedGroup(change: Partial<OfferedGroup> = {}): OfferedGroup {
  return {
    code: 'terms',
    label: 'Against the rules',
    reason: 'terms.spam',
    reasons: [anOfferedReason()],
    ...change,
  };
}

export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    specversions: ['1.0'],
    receiver: 'https://receiver.example/report-this',
    service: { name: 'Shop Example', url: 'https://shop.example/' },
    locale: 'en',
    locales: ['en', 'nl'],
    groups: [
      anOfferedGroup(),
      anOfferedGroup({
        code: 'child',
        label: 'Harm to children',
        reason: 'child.csam',
        reasons: [
          anOfferedReason({
            code: 'child.csam',
            label: 'Sexual abuse of a child',
            bases: ['illegal'],
            traits: ['identity-exempt', 'no-upload'],
          }),
        ],
      }),
      anOfferedGroup({
        code: 'speech',
        label: 'Hate and defamation',
        reason: 'speech.hate',
        reasons: [
          anOfferedReason({ code: 'speech.hate', label: 'Hate speech', bases: ['illegal', 'terms'] }),
          anOfferedReason({ code: 'speech.defamation', label: 'Defamation', bases: ['illegal'] }),
        ],
      }),
    ],
    targetKinds: ['comment', 'post', 'product'],
    reporterRoles: ['anonymous', 'reachable', 'identified'],
    limits: { bodyBytes: 262_144, targets: 50, explanation: 2000 },
    goodFaith: {
      textId: 'good-faith-1',
      text: 'I believe in good faith that what I say is accurate and complete.',
    },
    appealWindowDays: 184,
    extensions: ['review'],
    ...change,
  };
}

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

export function aDecision(change: Partial<Decision> = {}): Decision {
  return {
    id: anId(2001),
    caseId: anId(1001),
    decidedAt: '2026-11-21T11:02:10.000Z',
    outcome: 'restricted',
    measures: [{ kind: 'visibility.removed' }],
    ground: {
      kind: 'terms',
      reference: 'House rules 4',
      explanation: 'The same text was posted under 31 products.',
    },
    facts: 'The account posted one text 31 times within an hour.',
    automation: { detection: false, decision: 'none' },
    redress: [
      { kind: 'internalComplaint', contact: 'flags@shop.example', until: '2027-05-24' },
      { kind: 'court' },
    ],
    ...change,
  };
}

/** A decision as a moderator sends it. */
export function aDecisionDraft(change: Partial<DecisionDraft> = {}): DecisionDraft {
  const { caseId: _case, decidedAt: _at, ...draft } = aDecision();
  return { ...draft, ...change };
}

type EventOf<Type extends EventType> = Extract<Event, { type: Type }>;

/** An event of any type; `change` is to its data. */
export function anEvent<Type extends EventType>(
  type: Type,
  change: Partial<EventOf<Type>['data']> = {},
): EventOf<Type> {
  const ofCase = { caseId: anId(1001), sequence: 1 };
  const ofFlag = { ...ofCase, flagId: anId(), reference: 'F-3JZ9-J6GM-B' };
  const { kind, url, ref } = aTarget();
  const target: EventTarget = { kind, url, ref };
  const data: { [Each in EventType]: EventOf<Each>['data'] } = {
    'case.opened': { ...ofCase, target, priority: 'normal' },
    'flag.received': { ...ofFlag, reason: 'terms.spam', basis: 'terms', priority: 'normal' },
    'flag.confirmed': ofFlag,
    'flag.replied': ofFlag,
    'flag.withdrawn': ofFlag,
    'case.claimed': ofCase,
    'case.released': ofCase,
    'case.asked': { ...ofCase, flagId: anId() },
    'case.decided': {
      ...ofCase,
      decisionId: anId(2001),
      target,
      outcome: 'restricted',
      measures: ['visibility.removed'],
    },
  };
  const event: unknown = {
    id: anId(3001),
    type,
    timestamp: '2026-11-21T11:02:10.000Z',
    data: { ...data[type], ...change },
  };
  return event as EventOf<Type>;
}
