import type { EndpointStore } from './endpoint-store.ts';
import type { FollowUpStore } from './follow-up-store.ts';
import type { MailStore } from './mail-store.ts';
import type { IntakeStore } from './intake-store.ts';
import type { ModeratorStore } from './moderator-store.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { StatusStore } from './status-store.ts';

/**
 * The store as a whole can take or tell nothing now: its disk is full, or somebody else holds it. Nothing was kept. It is
 * answered with `not-accepting`, and asked again later.
 */
export class StoreUnavailableError extends Error {
  override name = 'StoreUnavailableError';
  /** What the database says of it. */
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`The store cannot be used now (${code}). Look at its disk, and at who else has its file open.`, {
      cause,
    });
    this.code = code;
  }
}

/** Everything a receiver keeps. Each method is one transaction, and may reject with a `StoreUnavailableError`. */
export interface Store
  extends
    IntakeStore,
    StatusStore,
    ReviewStore,
    ModeratorStore,
    OutboxStore,
    EndpointStore,
    FollowUpStore,
    MailStore {
  /** Writes and takes back a row, at most once a second; rejects when the store cannot take flags now. */
  checkWritable(): Promise<void>;
  /** Ends when all that was asked for is kept, and lets go of the files. */
  close(): Promise<void>;
}
