import type { NewFlag } from '../ports/intake-store.ts';
import { flagId } from './a-flag.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');

/** The body of the nth flag, with these keys as its targets. */
export const bodyOf = (number: number, keys: readonly string[]) =>
  JSON.stringify({
    number,
    claim: { basis: 'terms', reason: 'terms.spam' },
    targets: keys.map((key) => ({ key })),
  });

/** A flag as intake hands it to a store: the nth, on the target `a` unless told otherwise. */
export function aNewFlag(
  number: number,
  changes: Partial<NewFlag> & { readonly keys?: string[] } = {},
): NewFlag {
  const { keys = ['a'], ...members } = changes;
  return {
    id: flagId(number),
    digest: `sha-256:${number.toString(16).padStart(64, '0')}`,
    receivedAt: NOON + number,
    role: 'anonymous',
    reason: 'terms.spam',
    basis: 'terms',
    priority: 'normal',
    missing: ['explanation', 'identity', 'goodFaith'],
    body: bodyOf(number, keys),
    sealedReporter: undefined,
    hasAddress: false,
    targetKeys: keys,
    ...members,
  };
}
