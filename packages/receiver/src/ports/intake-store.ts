import type { Basis, Completeness, Priority, ReasonCode, Uuid } from '@report-this/protocol';

/** A flag that was read, found acceptable and given its facts; not yet kept. */
export interface NewFlag {
  readonly id: Uuid;
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
  readonly role: string;
  readonly reason: ReasonCode;
  readonly basis: Basis;
  readonly priority: Priority;
  readonly missing: Completeness['missing'];
  /** The flag as canonical JSON, without who sent it. */
  readonly body: string;
  /** Who sent it, sealed; absent when there is nothing to seal. */
  readonly sealedReporter: Uint8Array | undefined;
  /** Whether its reporter gave an e-mail address that is to be confirmed. */
  readonly hasAddress: boolean;
  /** What makes each of its targets the same thing as another's: see `case-key.ts`. In the order of the targets. */
  readonly targetKeys: readonly string[];
}

/** What a receipt is made of, as first kept. */
export interface KeptFlag extends Pick<NewFlag, 'id' | 'digest' | 'receivedAt' | 'missing' | 'hasAddress'> {
  /** Its number in this store: a whole number from 1, higher than those of the flags before it, never given twice. */
  readonly number: number;
}

/** What became of a flag: kept now, kept before, or another flag has its id. */
export type Kept =
  { readonly outcome: 'new' | 'same'; readonly flag: KeptFlag } | { readonly outcome: 'conflict' };

/** Where intake puts flags. */
export interface IntakeStore {
  /**
   * Keeps a flag, who sent it, its targets and their cases, all or nothing. Once it answers, the flag survives a crash.
   * It records what it tells: `case.opened` for each case it opens, `flag.received` for each case it joins.
   * A flag joins the open case of each of its targets; where there is none, it opens one with an id from `nextCaseId`.
   */
  keep(flag: NewFlag, nextCaseId: () => Uuid): Promise<Kept>;
}
