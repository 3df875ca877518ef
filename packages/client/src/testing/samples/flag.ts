import type { Flag, FlagDraft, FlagStatus, Receipt, Target } from '@report-this/protocol';
import { anId } from './an-id.ts';

/** When what the samples tell of was received. */
export const RECEIVED_AT = '2026-11-21T09:30:01.000Z';

/** A comment under a product. */
export function aTarget(change: Partial<Target> = {}): Target {
  return {
    kind: 'comment',
    url: 'https://shop.example/products/31#comment-7',
    ref: { type: 'comment', id: '7', container: '31' },
    ...change,
  };
}

/** What somebody without an account says of a comment: it is spam. */
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

/** The receipt of `aFlag`, or of the flag that `change` names. */
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

/** The status of `aFlag`, just received. */
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
