import type { EndpointStore } from './endpoint-store.ts';
import type { FollowUpStore } from './follow-up-store.ts';
import type { MailStore } from './mail-store.ts';
import type { IntakeStore } from './intake-store.ts';
import type { ModeratorStore } from './moderator-store.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { StatusStore } from './status-store.ts';

/** Everything a receiver keeps. Each method is one transaction. */
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
  /** Writes and takes back a row; throws when the store cannot take flags now. */
  checkWritable(): Promise<void>;
  /** Ends when all that was asked for is kept, and lets go of the files. */
  close(): Promise<void>;
}
