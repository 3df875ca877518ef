import { checkParts } from './check-parts.ts';
import { createApp } from './http/app.ts';
import { notAccepting } from './http/answer.ts';
import { createAnswerer } from './http/answerer.ts';
import { createCors } from './http/cors.ts';
import type { PlainRequest } from './http/exchange.ts';
import type { Host } from './http/host.ts';
import { submitFlag } from './http/operations/submit-flag.ts';
import type { Reply } from './http/reply.ts';
import { createReferences } from './intake/references.ts';
import { keysOf } from './intake/secret.ts';
import { createCourier } from './outbox/deliver-due.ts';
import { createPostOffice } from './mail/post-due.ts';
import { createEventIds } from './outbox/event-id.ts';
import { offeredOf } from './offer/build-offer.ts';
import { openOfferDesk } from './offer/offer-desk.ts';
import { OFFER_DEFAULTS, type OfferConfig } from './offer/offer-config.ts';
import { type Clock, systemClock } from './ports/clock.ts';
import { type IdSource, randomIds } from './ports/id-source.ts';
import { type Log, silentRequests } from './ports/log.ts';
import type { Mailer } from './ports/mailer.ts';
import type { Sink } from './ports/sink.ts';
import type { Store } from './ports/store.ts';
import { admitModerator } from './review/moderator-key.ts';
import { createWebhookSink, DELIVERY_TIMEOUT_MS, type WebhookSinkOptions } from './sinks/webhook-sink.ts';

/** What a receiver is made of. */
export interface ReceiverParts {
  /** The URL it answers under, as its users see it, without a slash at the end. */
  readonly url: string;
  /** Where everything is kept; the receiver closes it. */
  readonly store: Store;
  /**
   * At least 32 random bytes that stay the same as long as the store does: tokens of receipts are made with it, and who
   * sent a flag is sealed with it. Who loses it cannot open either.
   */
  readonly secret: Uint8Array;
  /** The page where a person reads a status; `#`, id and token are added. @default `${url}/report-status`, a plain page of the receiver's own */
  readonly statusPage?: string;
  /** What is offered, where it differs from `OFFER_DEFAULTS`. @default `OFFER_DEFAULTS` */
  readonly offer?: Partial<OfferConfig>;
  /** The origins whose pages may flag and review here; `*` for all. @default only the receiver's own */
  readonly origins?: readonly string[];
  /** Whether automated means take part in handling flags (DSA Art. 16(6)): told in each receipt. @default false */
  readonly automatedProcessing?: boolean;
  /** How long a body may take to arrive, in milliseconds. @default 15000 */
  readonly bodyTimeoutMs?: number;
  /** How many requests may be at work at once; more are asked to come back. @default 4096 */
  readonly maxConcurrent?: number;
  /** The path that requests arrive under, when a proxy has changed it. @default the path of `url` */
  readonly basePath?: string;
  /** How events are delivered to webhooks: to private networks too, or slower. @default public addresses, 15 s */
  readonly webhooks?: WebhookSinkOptions;
  /** How many deliveries to one endpoint may be on their way at once. @default 16 */
  readonly maxDeliveriesPerEndpoint?: number;
  /** Where deliveries go instead of to their URLs; the receiver closes it. @default HTTP */
  readonly sink?: Sink;
  /**
   * What sends mail; the receiver closes it. With one, reporters who give an address are asked to confirm it, and are written to
   * then: see `@report-this/receiver/smtp`, and `folderMailer` of `@report-this/receiver/node` for development.
   * @default none: nobody is asked and nobody is written to, which the log says once
   */
  readonly mailer?: Mailer;
  /** What dates everything. Tests hand in one that they move by hand. @default the clock of the machine */
  readonly clock?: Clock;
  /** What names cases, decisions and events. Tests hand in ids that they can foretell. @default random ids */
  readonly ids?: IdSource;
  /** Hears of requests and faults; never of what a flag says. @default faults on the console, requests nowhere */
  readonly log?: Log;
}

/** A receiver of the flag protocol, for any host that speaks Request and Response. */
export interface Receiver {
  /** Answers one request. It never throws. */
  fetch(request: Request, host?: Host): Promise<Response>;
  /**
   * Answers one request that submits a flag, as `fetch` would, to a host that has no Request and needs no Response: making
   * both costs more than reading the flag. It never throws.
   */
  acceptFlag(request: PlainRequest, host: Host): Promise<Reply>;
  /**
   * Delivers the events that are due to their endpoints, sends the mails that are due, and ends when none is. Call it again
   * and again, without waiting for the last call: nothing else does.
   * Several receivers on one store share the work. Rejects when the store fails; what was on its way comes again.
   */
  work(): Promise<void>;
  /** The half of `work` that delivers events: a host that repeats each half by itself lets neither wait for the other. */
  deliverEvents(): Promise<void>;
  /** The half of `work` that sends mails. */
  sendMails(): Promise<void>;
  /** Lets the holder of a key review under a name; the name's earlier key ends. The store keeps a hash of the key. */
  admitModerator(name: string, key: string): Promise<void>;
  /** Whether flags can be kept now. */
  isReady(): Promise<boolean>;
  /** Takes in and delivers nothing more, answers what has arrived, settles what is on its way, and closes the store. */
  close(): Promise<void>;
}

const DEFAULTS = {
  automatedProcessing: false,
  bodyTimeoutMs: 15_000,
  maxConcurrent: 4096,
  maxDeliveriesPerEndpoint: 16,
  origins: [],
} as const;

/** By how much a delivery's lease outlives its timeout. */
const LEASE_MARGIN_MS = 5000;
/** How long deliveries may take when the receiver closes. */
const CLOSE_GRACE_MS = 2000;

/** Makes a receiver. Throws when a part is missing, the secret is too short, or the offer is none that the protocol allows. */
export function createReceiver(given: ReceiverParts): Receiver {
  checkParts(given);
  const clock = given.clock ?? systemClock;
  const parts = { ...DEFAULTS, clock, ids: randomIds(clock), log: silentRequests, ...given };
  const { store } = parts;
  const url = parts.url.replace(/\/+$/, '');
  const config: OfferConfig = { ...OFFER_DEFAULTS, ...parts.offer };
  const keys = keysOf(parts.secret);
  const referenceFor = createReferences(keys.reference);

  const sink = parts.sink ?? createWebhookSink(parts.webhooks);
  const telling = { eventIds: createEventIds(keys.event), referenceFor, secretKey: keys.endpoint };
  const courier = createCourier({
    ...telling,
    store,
    sink,
    clock,
    log: parts.log,
    leaseMs: (parts.webhooks?.timeoutMs ?? DELIVERY_TIMEOUT_MS) + LEASE_MARGIN_MS,
    maxPerEndpoint: parts.maxDeliveriesPerEndpoint,
  });

  const { mailer } = parts;
  const confirmsAddresses = mailer !== undefined && config.extensions.includes('follow-up');
  const statusPage = parts.statusPage ?? `${url}/report-status`;
  const post =
    mailer &&
    createPostOffice({
      store,
      mailer,
      clock,
      log: parts.log,
      sealKey: keys.seal,
      codeHmac: keys.code,
      tokenHmac: keys.token,
      referenceFor,
      statusPage,
      service: config.service.name,
    });
  if (!mailer) parts.log.notice(NO_MAILER);

  let isClosing = false;
  let atWork = 0;
  const begin = () => {
    atWork++;
    return isClosing || atWork > parts.maxConcurrent ? notAccepting(BUSY) : undefined;
  };
  const end = () => void atWork--;

  const cors = createCors(parts.origins);
  const answerer = createAnswerer({
    ...parts,
    config,
    receiver: url,
    limits: { maxBytes: config.maxBodyBytes, timeoutMs: parts.bodyTimeoutMs },
    writtenOffer: openOfferDesk(config, url),
    intake: {
      store,
      clock,
      ids: parts.ids,
      offered: offeredOf(config),
      sealKey: keys.seal,
      tokenHmac: keys.token,
      referenceFor,
      statusPage,
      confirmsAddresses,
      automatedProcessing: parts.automatedProcessing,
    },
    status: { store, tokenHmac: keys.token, referenceFor },
    review: {
      store,
      clock,
      referenceFor,
      appealWindowDays: config.appealWindowDays,
      complaintContact: config.contacts.users,
    },
    followUp: { store, clock, tokenHmac: keys.token, codeHmac: keys.code, referenceFor },
    outbox: { ...telling, store, clock, ids: parts.ids, sink },
    moderators: store,
    cors,
    begin,
    end,
  });
  const { extensions } = config;
  const app = createApp(parts.basePath ?? pathOf(url), { answerer, cors, extensions });

  const deliverEvents = async () => {
    if (!isClosing && extensions.includes('events')) await courier.work();
  };
  const sendMails = async () => {
    if (!isClosing) await post?.work();
  };

  return {
    fetch: async (request, host = {}) => app.fetch(request, host),
    acceptFlag: (request, host) =>
      answerer('/flags', submitFlag, { request, host, id: '', query: () => undefined }),
    async work() {
      await Promise.all([deliverEvents(), sendMails()]);
    },
    deliverEvents,
    sendMails,
    admitModerator: (name, key) => admitModerator(name, key, store),
    isReady: () => (isClosing ? Promise.resolve(false) : isWritable(store)),
    async close() {
      if (isClosing) return;
      isClosing = true;
      await Promise.all([courier.stop(CLOSE_GRACE_MS), post?.stop()]);
      sink.close();
      mailer?.close();
      while (atWork > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await store.close();
    },
  };
}

const NO_MAILER =
  'No mailer is set: addresses that reporters give are kept, and nobody is asked to confirm one or written to.';

function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}

async function isWritable(store: Store): Promise<boolean> {
  try {
    await store.checkWritable();
    return true;
  } catch {
    return false;
  }
}

const BUSY =
  'This receiver is closing or has too much to do. Send the request again after the time in Retry-After.';
