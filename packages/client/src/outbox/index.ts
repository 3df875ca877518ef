export { createOutbox, type Outbox } from './create-outbox.ts';
export { type Drop, type DropReason, DroppedError } from './dropped-error.ts';
export { indexedDbStore, type IndexedDbStoreOptions } from './indexed-db-store.ts';
export { memoryStore } from './memory-store.ts';
export type { Locks, NotKept, OutboxOptions, Outcome, Queued, Submitter } from './outbox-options.ts';
export type { KeptFlag, OutboxStore, UnreadableFlag } from './outbox-store.ts';
