import type { Basis, Completeness, Priority, ReasonCode, Uuid } from '@report-this/protocol';

/** One target of a flag, with the case it goes to. */
export interface NewTarget {
  /** What makes two targets the same thing: see `case-key.ts`. */
  readonly key: string;
  /** The id of the case that this flag may open. */
  readonly caseId: Uuid;
}

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
  /** In the order of the flag's own. */
  readonly targets: readonly NewTarget[];
}

/** What a receipt is made of, as first kept. */
export interface KeptFlag extends Pick<NewFlag, 'id' | 'digest' | 'receivedAt' | 'missing'> {
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
   * A flag joins the open case of each of its targets; where there is none, it opens one.
   */
  keep(flag: NewFlag): Promise<Kept>;
}
