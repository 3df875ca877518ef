import type { Deadline } from './deadline.ts';
import type { Exchange, Sending } from './exchange.ts';
import { expect, expectGranted, expectJson } from './expect.ts';
import { Unjudged } from './finding.ts';
import type { Mailbox } from './mailbox.ts';
import { factsOf, membersOf, type OfferFacts } from './offer-facts.ts';
import { type Changes, type SampleFlag, sampleFlag } from './sample-flag.ts';
import { send, type Wire } from './send.ts';
import type { Subscriber } from './subscriber.ts';

/** A flag that the receiver took in, and the receipt it gave. */
export interface Taken {
  readonly flag: SampleFlag;
  readonly exchange: Exchange;
  readonly receipt: Readonly<Record<string, unknown>>;
  readonly token: string;
}

/** What a check may use: one receiver, and a way to ask it things. */
export interface Context {
  /** The receiver's URL without a trailing slash. */
  readonly receiver: string;
  /** Sends a request; its path is appended to the receiver's URL. */
  send(sending: Sending): Promise<Exchange>;
  /** Sends a flag, as JSON. */
  submit(flag: unknown): Promise<Exchange>;
  /** The offer, read once per run. */
  offer(): Promise<OfferFacts>;
  /** Writes a flag under a fresh id that this receiver must accept, with some members changed. */
  aFlag(changes?: Changes): Promise<SampleFlag>;
  /** A flag that the receiver has taken in, the same one for all checks of a run. */
  taken(): Promise<Taken>;
  /** Submits a flag and expects it to be taken in. */
  take(flag: SampleFlag): Promise<Taken>;
  /** Reads the status of a flag; without a token, without a credential. */
  readStatus(flagId: string, token?: string): Promise<Exchange>;
  /** POSTs something to an address below a flag, as the holder of its token. */
  follow(
    held: { readonly flagId: string; readonly token: string },
    path: string,
    json?: unknown,
  ): Promise<Exchange>;
  /** Asks as a moderator; what is sent as JSON is POSTed. Rejects with a `Finding` when the kit was not given the key. */
  review(path: string, options?: ReviewOptions): Promise<Exchange>;
  /** Where mails to the reporters of the kit arrive. Throws a `Finding` when the kit was given no mailbox. */
  mailbox(): Mailbox;
  /** Where deliveries to the kit arrive. Throws a `Finding` when the kit was given no subscriber. */
  subscriber(): Subscriber;
  /** Looks until something is found, a few times a second; undefined when the time of the check is up. */
  eventually<Found>(look: (signal: AbortSignal) => Promise<Found | undefined>): Promise<Found | undefined>;
  /** The same context for one check: within its deadline, with its exchanges kept in the log. */
  during(deadline: Deadline, log: Exchange[]): Context;
}

/** How a check asks as a moderator. */
export interface ReviewOptions {
  /** The method of the request. @default GET */
  readonly method?: string;
  /** What is sent as JSON. @default no body */
  readonly json?: unknown;
  /** The first or the second moderator, one without a key, or one whose key nobody knows. @default the first */
  readonly moderator?: 0 | 1 | 'none' | 'unknown';
}

/** How to reach the receiver, and the clock and the ids of the kit. Only the receiver is required. */
export interface ContextOptions {
  /** The receiver's URL, absolute. */
  readonly receiver: string | URL;
  /** Sends requests some other way, such as into a receiver in the same process. @default the global `fetch` */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers for every request, for a receiver behind a gate. Their values appear in no report. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Keys of two moderators, for the extension `review`. They appear in no report. @default none */
  readonly moderatorKeys?: readonly string[];
  /** Where mails to the reporters of the kit arrive, for a receiver that confirms addresses. @default none */
  readonly mailbox?: Mailbox;
  /** Where the receiver's deliveries to the kit arrive, for the profile `deliveries`. @default none */
  readonly subscriber?: Subscriber;
  /** Milliseconds between two requests, for a receiver that limits their rate. @default 0 */
  readonly pauseMs?: number;
  /** The clock: it dates flags. @default the system's */
  readonly now?: () => Date;
  /** Names flags. @default random UUIDs */
  readonly newId?: () => string;
  /** Waits. @default a timer */
  readonly wait?: Wire['wait'];
}

/** What the kit may lack, and what to give it then. */
const MISSING = {
  key: ["This needs a moderator's key, and the kit was given none.", '--moderator-key'],
  secondKey: ['This needs the key of a second moderator.', '--moderator-key twice'],
  mailbox: [
    'This needs the mailbox of a reporter, and the kit was given none.',
    '--mail-folder or --mail-command',
  ],
  subscriber: ['This needs an address to deliver to, and the kit was given none.', '--subscriber'],
} as const;
const LOOK_EVERY_MS = 250;
const UNLIMITED: Deadline = { signal: new AbortController().signal, extend: () => {}, clear: () => {} };

/** Makes the context in which checks of one run look at a receiver. */
export function createContext(options: ContextOptions): Context {
  const receiver = String(options.receiver).replace(/\/+$/, '');
  const now = options.now ?? (() => new Date());
  const newId = options.newId ?? (() => crypto.randomUUID());
  const wire: Wire = {
    fetch: options.fetch ?? ((request) => fetch(request)),
    headers: options.headers ?? {},
    pauseMs: options.pauseMs ?? 0,
    wait: options.wait ?? wait,
  };
  const keyOf = (moderator: number | 'unknown') => {
    if (moderator === 'unknown') return 'not-a-moderator';
    const key = options.moderatorKeys?.[moderator];
    if (key === undefined) throw missing(moderator === 1 ? 'secondKey' : 'key');
    return key;
  };
  // prerequisites are asked for once; the check that comes first pays for them, and all share how they came out
  const once: { offer?: Promise<OfferFacts>; taken?: Promise<Taken> } = {};

  function within(deadline: Deadline, log: Exchange[]): Context {
    const context: Context = {
      receiver,
      async send(sending) {
        const done = await send(addressOf(receiver, sending.path), sending, wire, deadline);
        log.push(done);
        return done;
      },
      submit: (flag) =>
        context.send({
          method: 'POST',
          path: '/flags',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(flag),
        }),
      offer: () => (once.offer ??= context.send({}).then(factsOf)),
      aFlag: async (changes) => sampleFlag(await context.offer(), newId(), now(), changes),
      taken: () => (once.taken ??= context.aFlag().then((flag) => context.take(flag))),
      async take(flag) {
        const done = await context.submit(flag);
        expectGranted(done);
        const receipt = membersOf(expectJson(done));
        const { token } = receipt;
        expect(typeof token === 'string' && token !== '', 'Expected a receipt with a token, got none.', done);
        return { flag, exchange: done, receipt, token };
      },
      readStatus: (flagId, token) =>
        context.send({
          path: `/flags/${flagId}`,
          ...(token === undefined
            ? { withoutCredentials: true }
            : { headers: { authorization: `Bearer ${token}` } }),
        }),
      follow: ({ flagId, token }, path, json) =>
        context.send({
          method: 'POST',
          path: `/flags/${flagId}${path}`,
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: json === undefined ? '' : JSON.stringify(json),
        }),
      async review(path, { method, json, moderator = 0 } = {}) {
        return context.send({
          method: method ?? (json === undefined ? 'GET' : 'POST'),
          path,
          withoutCredentials: true,
          ...(moderator !== 'none' && { secretHeaders: { authorization: `Bearer ${keyOf(moderator)}` } }),
          ...(json !== undefined && {
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(json),
          }),
        });
      },
      mailbox() {
        if (!options.mailbox) throw missing('mailbox');
        return options.mailbox;
      },
      subscriber() {
        if (!options.subscriber) throw missing('subscriber');
        return options.subscriber;
      },
      async eventually(look) {
        const { signal } = deadline;
        while (!signal.aborted) {
          const found = await look(signal);
          if (found !== undefined) return found;
          await wire.wait(LOOK_EVERY_MS, signal);
        }
        return undefined;
      },
      during: within,
    };
    return context;
  }
  return within(UNLIMITED, []);
}

function missing(means: keyof typeof MISSING): Unjudged {
  const [message, needs] = MISSING[means];
  return new Unjudged(message, needs);
}

function addressOf(receiver: string, path = ''): string {
  return /^https?:/i.test(path) ? path : receiver + path;
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
