import { type Clock, systemClock } from './clock.ts';

/** What a client can be told. Only `receiver` is required. */
export interface ClientOptions {
  /**
   * The receiver's URL, http or https (SPEC §2.1). In a page it may be relative, such as `/report-this`; it is then
   * resolved against the page's address when the client is made.
   */
  readonly receiver: string | URL;

  /**
   * Sends one request, called with a `Request` as `fetch` is. Hand in your own to add headers, to send cookies, to go
   * through a proxy, or to test without a network.
   * @default globalThis.fetch
   */
  readonly fetch?: Fetch;

  /**
   * How long one call may take in all, in milliseconds: its attempts and the waits between them. Raise it for slow
   * networks; a wait that the receiver asks for and that does not fit fails at once.
   * @default 15000
   */
  readonly timeoutMs?: number;

  /**
   * The language wanted for words from the receiver, as a BCP 47 tag. Without it the browser's own preference is sent.
   * @default none
   */
  readonly locale?: string;

  /**
   * The clock that dates flags and times waits. Tests hand in one that they move by hand.
   * @default the system's clock
   */
  readonly clock?: Clock;

  /**
   * Makes so many unpredictable bytes, for ids and for spreading retries. Tests hand in a fixed sequence.
   * @default crypto.getRandomValues
   */
  readonly randomBytes?: RandomBytes;
}

/** The part of `fetch` that the client uses. */
export type Fetch = (request: Request) => Promise<Response>;

/** Makes so many unpredictable bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** What holds when an option is left out. */
export const DEFAULTS = {
  fetch: (request) => globalThis.fetch(request),
  timeoutMs: 15_000,
  clock: systemClock,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
} as const satisfies Partial<ClientOptions>;
