import type { Receipt } from '@report-this/protocol';
import type { Clock } from '../clock.ts';
import type { Client } from '../create-client.ts';
import type { FlagClientError } from '../errors.ts';
import type { Received } from '../operations/submit-flag.ts';
import type { RandomBytes } from '../options.ts';
import type { Drop } from './dropped-error.ts';
import type { OutboxStore } from './outbox-store.ts';

/** What an outbox sends by: a client, or anything that submits as one does. */
export type Submitter = Pick<Client, 'submitFlag'>;

/** The flag is kept on this device and will be sent. */
export interface Queued {
  readonly status: 'queued';
  readonly flagId: string;
  /**
   * The receipt, when the receiver has the flag: in this page or in another tab. Rejects with a DroppedError when the flag
   * is given up. It does not outlive the page: `onReceived` tells of flags that an earlier page kept.
   */
  readonly receipt: Promise<Receipt>;
}

/** The flag was not sent, and could not be kept either: it is in the caller's hands again. */
export interface NotKept {
  readonly status: 'notKept';
  readonly flagId: string;
  /** Why it was not sent. */
  readonly error: FlagClientError;
  /** Why it was not kept: storage that is full, or that the browser forbids. */
  readonly storeError: unknown;
}

/** What became of a flag that was submitted through an outbox. */
export type Outcome = Received | Queued | NotKept;

/** The part of the Web Locks API that an outbox uses. */
export interface Locks {
  request<Value>(name: string, options: { signal: AbortSignal }, work: () => Promise<Value>): Promise<Value>;
}

/** What an outbox can be told. `client` and `store` are required: keeping something on a visitor's device is a choice. */
export interface OutboxOptions {
  /** Submits one flag, at first and each time again. Its `timeoutMs` is the longest that a try can take. */
  readonly client: Submitter;

  /** Where flags wait: `indexedDbStore()` outlives the page, `memoryStore()` does not. */
  readonly store: OutboxStore;

  /**
   * How many flags may wait. The first ones make room for more, and are told as dropped: `full`.
   * @default 100
   */
  readonly maxCount?: number;

  /**
   * How long a flag may wait, in milliseconds; an older one is told as dropped: `expired`. Lower it where old flags are of
   * no use, or where less should stay on the device. What was kept while the device's clock was not set waits from when it is.
   * @default 604800000, seven days
   */
  readonly maxAgeMs?: number;

  /**
   * Told of every flag that is dropped, so that a page can say so.
   * @default nobody is told
   */
  readonly onDrop?: (drop: Drop) => void;

  /**
   * Told of every kept flag that the receiver now has, also of those that an earlier page kept. Keep the receipt: its token
   * reads the status. It can be told twice of one flag.
   * @default nobody is told
   */
  readonly onReceived?: (receipt: Receipt) => void;

  /**
   * Told when the store fails while flags are being sent. What is kept stays, and is tried when something wakes the outbox.
   * @default nobody is told
   */
  readonly onStoreError?: (error: unknown) => void;

  /**
   * Fires `online`, which wakes the outbox. Hand in another target where the page knows better when there is a network.
   * @default globalThis, as far as it has events
   */
  readonly network?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

  /**
   * Lets one tab send at a time. Without any, tabs may send the same flag, which the receiver takes in once by its id.
   * @default navigator.locks, where it exists
   */
  readonly locks?: Locks;

  /**
   * The clock that dates and rests. Tests hand in one that they move by hand.
   * @default the system's clock
   */
  readonly clock?: Clock;

  /**
   * Makes so many unpredictable bytes, for ids and for spreading tries. Tests hand in a fixed sequence.
   * @default crypto.getRandomValues
   */
  readonly randomBytes?: RandomBytes;
}

/** What holds when an option is left out. */
export const OUTBOX_DEFAULTS = {
  maxCount: 100,
  maxAgeMs: 7 * 24 * 3_600_000,
} as const satisfies Partial<OutboxOptions>;
