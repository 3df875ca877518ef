import type { Claim, Flag, Reporter, Target } from '@report-this/protocol';

/** What a test may want another way. */
export interface FlagChanges extends Partial<Omit<Flag, 'claim' | 'targets' | 'reporter'>> {
  /** The URL of the one target. */
  readonly url?: string;
  readonly targets?: Target[];
  readonly reason?: string;
  readonly claim?: Partial<Claim>;
  readonly reporter?: Reporter;
}

let flags = 0;

/** A valid flag with an id of its own; a test changes what it is about. */
export function aFlag(changes: FlagChanges = {}): Flag {
  const { url = 'https://shop.example/p/7', reason = 'terms.spam', claim, ...members } = changes;
  return {
    specversion: '1.0',
    id: flagId(++flags),
    createdAt: '2026-11-21T09:30:00Z',
    locale: 'en',
    targets: [{ kind: 'comment', url }],
    reporter: { role: 'anonymous' },
    ...members,
    claim: { basis: 'terms', reason, ...claim },
  };
}

/** The nth of the ids that tests use for flags. */
export function flagId(number: number): string {
  return `0192f3a1-7c4e-7b21-9d40-${number.toString(16).padStart(12, '0')}`;
}
