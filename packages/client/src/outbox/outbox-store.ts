import type { FlagDraft } from '@report-this/protocol';

/** A flag that waits to be sent. Times are in milliseconds since 1970-01-01T00:00:00Z. */
export interface KeptFlag {
  readonly flagId: string;
  /** Sent along with the id, so that the flag is the same to the byte each time. */
  readonly createdAt: string;
  readonly draft: FlagDraft;
  readonly keptAt: number;
  /** Its place in the queue: the lowest goes first. */
  readonly order: number;
  /** How often it was sent in vain. */
  readonly tries: number;
  readonly triedAt: number;
  /** When to try again, unless something wakes the outbox before. */
  readonly dueAt: number;
  /** The receiver asked not to be called before. */
  readonly askedUntil: number;
}

/** What is left of a flag that a store cannot read any more. */
export interface UnreadableFlag {
  readonly flagId: string;
  readonly draft?: undefined;
}

/** Where flags wait to be sent. Every method is one transaction; it rejects when the store cannot do it. */
export interface OutboxStore {
  /** The same in all tabs that share what is kept, by which they take turns; absent when nobody shares it. */
  readonly name?: string;
  /** Keeps a flag, removes the first ones beyond `maxCount`, and resolves with their ids. */
  add(flag: KeptFlag, maxCount: number): Promise<readonly string[]>;
  /** Resolves with the flag of the lowest order; undefined when there is none. */
  first(): Promise<KeptFlag | UnreadableFlag | undefined>;
  /** Keeps a flag in the place of the one with its id; false, and nothing kept, when there is none any more. */
  replace(flag: KeptFlag): Promise<boolean>;
  /** Removes a flag; false when it was not there. */
  remove(flagId: string): Promise<boolean>;
}
