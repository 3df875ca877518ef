import type { FlagDraft } from '@report-this/protocol';
import {
  type FlagClientError,
  isFlagClientError,
  isRefusedError,
  isUnexpectedAnswerError,
} from '../errors.ts';
import type { Received, SubmitFlagOptions } from '../operations/submit-flag.ts';
import { DEFAULTS } from '../options.ts';
import { instantOf, uuidV7 } from '../uuid-v7.ts';
import type { Drop } from './dropped-error.ts';
import { nextRest } from './next-rest.ts';
import { type Locks, OUTBOX_DEFAULTS, type Outcome, type OutboxOptions } from './outbox-options.ts';
import type { KeptFlag } from './outbox-store.ts';
import { createPost } from './post.ts';

/** Submits flags, and keeps what cannot be sent until it can. */
export interface Outbox {
  /**
   * Submits a flag. One that may be sent later is kept, and told as `queued`; one that cannot be kept is told as `notKept`.
   * Rejects as a client does with what sending again would not mend, and with the caller's own reason to abort.
   */
  submitFlag(draft: FlagDraft, options?: SubmitFlagOptions): Promise<Outcome>;
  /** Tries now what is kept, save that nobody is called before the time they asked for. */
  wake(): void;
  /** Stops sending in this page, and lets a Node process end. What is kept stays kept. */
  close(): void;
}

const LONGEST_REST_MS = 3_600_000; // timers cannot wait for weeks

/** A clock that tells an earlier time than this protocol has existed was never set: no age can be told by it. */
const FIRST_TIME_MS = Date.UTC(2026, 0);

const NO_LOCKS: Locks = { request: (_name, _options, work) => work() };

/**
 * Makes an outbox of one receiver, and starts to send what an earlier page kept.
 * @example const outbox = createOutbox({ client, store: indexedDbStore() });
 */
export function createOutbox(options: OutboxOptions): Outbox {
  const { client, store, onDrop, onReceived, onStoreError } = options;
  const { maxCount, maxAgeMs, clock, randomBytes } = { ...DEFAULTS, ...OUTBOX_DEFAULTS, ...options };
  const network = options.network ?? globalThis;
  const locks: Locks = (store.name && (options.locks ?? globalThis.navigator?.locks)) || NO_LOCKS;
  const post = createPost(store.name);
  const closing = new AbortController();
  const { signal } = closing;

  let resting = new AbortController();
  let wokenAt: number | undefined;
  let isSending = false;
  let isAskedAgain = false;
  let lastOrder = 0;

  const nextOrder = () => (lastOrder = Math.max(clock.now(), lastOrder + 1));

  async function submitFlag(draft: FlagDraft, submitting: SubmitFlagOptions = {}): Promise<Outcome> {
    const { id: flagId = uuidV7(clock.now(), randomBytes(16)) } = submitting;
    const createdAt = submitting.createdAt ?? instantOf(flagId, clock.now());
    try {
      const received = await client.submitFlag(draft, { ...submitting, id: flagId, createdAt });
      if (isSending) wake(); // the receiver is there: so are those who wait
      return received;
    } catch (error) {
      if (!isFlagClientError(error) || !error.retryable) throw error;
      return keep(
        { flagId, createdAt, draft, keptAt: clock.now(), order: nextOrder(), ...postponed(1, error) },
        error,
      );
    }
  }

  async function keep(flag: KeptFlag, error: FlagClientError): Promise<Outcome> {
    const { flagId } = flag;
    try {
      const over = await store.add(flag, maxCount);
      const receipt = post.awaitReceipt(flagId);
      for (const id of over) drop({ flagId: id, reason: 'full' });
      void sendAll();
      return { status: 'queued', flagId, receipt };
    } catch (storeError) {
      return { status: 'notKept', flagId, error, storeError };
    }
  }

  function wake(): void {
    wokenAt = clock.now();
    resting.abort();
    void sendAll();
  }

  async function sendAll(): Promise<void> {
    isAskedAgain = true;
    if (isSending) return;
    isSending = true;
    try {
      while (isAskedAgain && !signal.aborted) {
        isAskedAgain = false;
        let restMs: number | undefined;
        while ((restMs = await locks.request(store.name!, { signal }, sendFirst)) !== undefined)
          await rest(restMs);
      }
    } catch (error) {
      if (!signal.aborted) onStoreError?.(error);
    } finally {
      isSending = false;
    }
  }

  /** Sends the first flag if it is time. Tells how long to rest before the next; undefined when none is left. */
  async function sendFirst(): Promise<number | undefined> {
    signal.throwIfAborted();
    const woken = wokenAt;
    wokenAt = undefined;
    const flag = await store.first();
    if (!flag) return undefined;
    const { flagId, draft } = flag;
    if (!draft) return giveUp({ flagId, reason: 'unreadable' });
    const now = clock.now();
    if (flag.keptAt < FIRST_TIME_MS && now >= FIRST_TIME_MS) {
      await store.replace({ ...flag, keptAt: now }); // its age counts from here
      return 0;
    }
    if (now - flag.keptAt > maxAgeMs) return giveUp({ flagId, reason: 'expired' });

    // what woke this tab may have made another one try already
    const isWoken = woken !== undefined && woken >= flag.triedAt;
    const restMs = Math.max(flag.askedUntil, isWoken ? 0 : flag.dueAt) - now;
    if (restMs > 0 && flag.triedAt <= now) return restMs; // else the device's clock was set back

    let received: Received;
    try {
      received = await client.submitFlag(draft, { id: flagId, createdAt: flag.createdAt, signal });
    } catch (error) {
      return postpone(flag, error);
    }
    post.tell({ flagId, receipt: received.receipt });
    tell(onReceived, received.receipt);
    await store.remove(flagId);
    wokenAt = clock.now(); // the receiver is there again: no rest for the others
    return 0;
  }

  async function postpone(flag: KeptFlag, error: unknown): Promise<number> {
    signal.throwIfAborted();
    const isFailure = isFlagClientError(error);
    // a page of a hotel's network, or a proxy's, is no word of the receiver
    if (isFailure && !error.retryable && !isUnexpectedAnswerError(error))
      return giveUp({ flagId: flag.flagId, reason: 'refused', error });

    // who answers, and has no wish, may choke on this very flag: let the others go first
    const isAnswered = isFailure && (isRefusedError(error) || isUnexpectedAnswerError(error));
    const order = isAnswered && error.retryAfterMs === undefined ? nextOrder() : flag.order;
    const times = postponed(flag.tries + 1, error);
    await store.replace({ ...flag, order, ...times });
    return times.dueAt - clock.now();
  }

  function postponed(tries: number, error: unknown) {
    const now = clock.now();
    const askedUntil = now + ((error as Partial<FlagClientError>).retryAfterMs ?? 0);
    return {
      tries,
      triedAt: now,
      askedUntil,
      dueAt: Math.max(askedUntil, now + nextRest(tries, randomBytes(1)[0]! / 256)),
    };
  }

  async function giveUp(dropped: Drop): Promise<number> {
    if (await store.remove(dropped.flagId)) drop(dropped);
    return 0;
  }

  function drop(dropped: Drop): void {
    post.tell(dropped);
    tell(onDrop, dropped);
  }

  async function rest(ms: number): Promise<void> {
    if (ms <= 0 || wokenAt !== undefined || signal.aborted) return;
    resting = new AbortController();
    await clock.sleep(Math.min(ms, LONGEST_REST_MS), resting.signal).catch(() => {}); // woken
  }

  function close(): void {
    closing.abort();
    resting.abort();
    network.removeEventListener?.('online', wake);
    post.close();
  }

  network.addEventListener?.('online', wake);
  wake();
  return { submitFlag, wake, close };
}

/** Calls a hook on its own, so that what it throws is its page's to see and stops nothing here. */
function tell<Fact>(hook: ((fact: Fact) => void) | undefined, fact: Fact): void {
  void Promise.resolve(fact).then(hook);
}
