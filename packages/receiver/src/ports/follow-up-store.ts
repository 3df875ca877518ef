import type { State, Uuid } from '@report-this/protocol';
import type { NewEvent } from './outbox-store.ts';

/** A question or a reply. Instants are milliseconds since 1970. */
export interface StoredMessage {
  readonly id: Uuid;
  readonly flagId: Uuid;
  readonly text: string;
  readonly at: number;
  /** The moderator who asked; undefined for a reply. */
  readonly askedBy: string | undefined;
  /** The question that a reply answers; undefined for a question. */
  readonly inReplyTo: Uuid | undefined;
}

/** What moderators tell each other about a case. */
export interface StoredNote {
  readonly id: Uuid;
  readonly by: string;
  readonly text: string;
  readonly at: number;
}

/** A case of a flag, as it stands when a move is judged. */
export interface CaseOfFlag {
  readonly caseId: Uuid;
  readonly state: State;
  readonly claimedBy: string | undefined;
  /** The question it waits for, and the flag whose reporter is asked. */
  readonly question: { readonly id: Uuid; readonly flagId: Uuid } | undefined;
  /** How many flags it has that are not withdrawn. */
  readonly flagsLeft: number;
}

/** A flag as it stands when a move is judged. */
export interface FlagNow {
  /** See `KeptFlag.number`. */
  readonly number: number;
  readonly withdrawnAt: number | undefined;
  /** The cases of its targets, each once. */
  readonly cases: readonly CaseOfFlag[];
  /** The message that has the asked id, of this flag or of another, and its case. */
  readonly sameMessage: (StoredMessage & { readonly caseId: Uuid }) | undefined;
}

/** What a move on a flag changes: cases, each with what it tells, and what it leaves behind. */
export interface FlagChange {
  readonly cases: readonly {
    readonly caseId: Uuid;
    readonly state: State;
    readonly claim?: { readonly by: string; readonly at: number };
    readonly event: NewEvent;
  }[];
  /** A message to or from the reporter, in the first of the cases. */
  readonly message?: StoredMessage;
  readonly withdrawnAt?: number;
}

/** Says what becomes of a flag. Pure: a store may ask it again. */
export type JudgeFlag<Verdict> = (now: FlagNow) => {
  readonly verdict: Verdict;
  readonly change?: FlagChange;
};

/** What a move on a flag addresses. */
export interface FlagAddress {
  readonly flagId: Uuid;
  /** The id that a message brings, when the move is one. */
  readonly messageId?: Uuid;
}

/** Where reporters and moderators talk. */
export interface FollowUpStore {
  /** Judges a move on a flag and records what it changes, in one transaction; undefined when there is no such flag. */
  moveFlag<Verdict>(address: FlagAddress, judge: JudgeFlag<Verdict>): Promise<Verdict | undefined>;
  /** Keeps a note on a case once; `conflict` when its id is taken by another; undefined when there is no such case. */
  addNote(caseId: Uuid, note: StoredNote): Promise<'new' | 'same' | 'conflict' | undefined>;
}
