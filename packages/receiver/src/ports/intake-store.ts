import type { Basis, Completeness, Priority, ReasonCode, Reference, Uuid } from '@report-this/protocol';

/** One target of a flag, with the case it goes to. */
export interface NewTarget {
  /** What makes two targets the same thing: see `case-key.ts`. */
  readonly key: string;
  /** The target as JSON, for the case that this flag may open. */
  readonly target: string;
  /** The id of that case. */
  readonly caseId: Uuid;
}

/** A flag that was read, found acceptable and given its facts; not yet kept. */
export interface NewFlag {
  readonly id: Uuid;
  readonly digest: string;
  readonly reference: Reference;
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
  readonly targets: readonly NewTarget[];
}

/** What a receipt is made of, as first kept. */
export type KeptFlag = Pick<NewFlag, 'id' | 'digest' | 'reference' | 'receivedAt' | 'missing'>;

/** What became of a flag: kept, kept before, another flag has its id, or another flag has its reference. */
export type Kept =
  | { readonly outcome: 'new' | 'same'; readonly flag: KeptFlag }
  | { readonly outcome: 'conflict' }
  | { readonly outcome: 'referenceTaken' };

/** Where intake puts flags. */
export interface IntakeStore {
  /**
   * Keeps a flag, who sent it, its targets and their cases, all or nothing. Once it answers, the flag survives a crash.
   * A flag joins the open case of each of its targets; where there is none, it opens one.
   */
  keep(flag: NewFlag): Promise<Kept>;
}
