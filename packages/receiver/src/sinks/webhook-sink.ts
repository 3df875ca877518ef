import { lookup as lookUp, type LookupAddress } from 'node:dns';
import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as requestHttp,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Delivered, Delivery, Sink } from '../ports/sink.ts';
import { type AllowedNetworks, createAddressCheck } from './public-address.ts';

/** What a sink for webhooks can be told. */
export interface WebhookSinkOptions {
  /**
   * Private networks that may be delivered to, such as `10.1.0.0/16`; `true` for all. Whoever registers an endpoint can reach
   * what is in them from here.
   * @default none
   */
  readonly allowPrivateAddresses?: boolean | readonly string[];
  /** How long an endpoint may take to answer, in milliseconds. @default 15000 */
  readonly timeoutMs?: number;
  /** Finds the addresses of a name. @default the system's resolver */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
}

/** How long an endpoint may take to answer, unless told otherwise, in milliseconds. */
export const DELIVERY_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_MS = 4000; // less than most servers: a connection that they just closed is not used again
const MAX_ANSWER_BYTES = 16 * 1024;

/**
 * Delivers to http and https URLs. A name is resolved once for a connection, each of its addresses is checked, and only a
 * checked one is connected to: what the name says a moment later does not count. Redirects are not followed.
 */
export function createWebhookSink(options: WebhookSinkOptions = {}): Sink {
  const { allowPrivateAddresses = [], timeoutMs = DELIVERY_TIMEOUT_MS, resolve = resolveBySystem } = options;
  const allowed: AllowedNetworks = allowPrivateAddresses === false ? [] : allowPrivateAddresses;
  const mayReach = createAddressCheck(allowed);
  const lookup = checkedLookup(resolve, mayReach);
  const pool = {
    keepAlive: true,
    keepAliveMsecs: KEEP_ALIVE_MS,
    timeout: timeoutMs,
    maxFreeSockets: 64,
    lookup,
  };
  const agents = { 'http:': new HttpAgent(pool), 'https:': new HttpsAgent(pool) };

  const refuses = (url: string) => {
    const host = hostOf(new URL(url));
    return isIP(host) !== 0 && !mayReach(host);
  };

  function attempt(delivery: Delivery, signal: AbortSignal): Promise<Delivered | 'staleConnection'> {
    const url = new URL(delivery.url);
    const isSecure = url.protocol === 'https:';
    return new Promise((resolved) => {
      const sent: ClientRequest = (isSecure ? requestHttps : requestHttp)(url, {
        method: 'POST',
        agent: agents[isSecure ? 'https:' : 'http:'],
        headers: { ...delivery.headers, 'content-length': Buffer.byteLength(delivery.body) },
        signal,
      });
      const timer = setTimeout(() => sent.destroy(new DeliveryFailure('timeout')), timeoutMs);
      sent.on('response', (response) => {
        drain(response, sent);
        resolved(outcomeOf(response.statusCode ?? 0));
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        const isStale = sent.reusedSocket && error.code === 'ECONNRESET';
        resolved(isStale ? 'staleConnection' : { outcome: 'failed', reason: reasonOf(error) });
      });
      sent.on('close', () => {
        clearTimeout(timer);
        resolved({ outcome: 'failed', reason: 'no answer' }); // after a 101, Node says nothing but this
      });
      sent.end(delivery.body);
    });
  }

  return {
    refuses,
    async deliver(delivery, signal) {
      if (refuses(delivery.url)) return { outcome: 'failed', reason: 'address not allowed' };
      for (;;) {
        const delivered = await attempt(delivery, signal);
        // the other side closed a connection just when it was used again: nothing was taken, a fresh one decides
        if (delivered !== 'staleConnection') return delivered;
      }
    },
    close() {
      agents['http:'].destroy();
      agents['https:'].destroy();
    },
  };
}

/** A failure that has a word of its own. */
class DeliveryFailure extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(`The delivery failed: ${reason}.`);
    this.reason = reason;
  }
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function outcomeOf(status: number): Delivered {
  if (status >= 200 && status < 300) return { outcome: 'delivered' };
  if (status === 410) return { outcome: 'gone' };
  const isRedirect = status >= 300 && status < 400;
  return { outcome: 'failed', reason: isRedirect ? `redirect ${status}` : `status ${status}` };
}

/** Reads the rest of a short answer, so that the connection can be used again; a long one costs its connection. */
function drain(response: IncomingMessage, sent: ClientRequest): void {
  let size = 0;
  response.on('error', () => undefined); // the status had come
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) sent.destroy();
  });
}

/** A word for the log: never an address, never what the endpoint said. */
function reasonOf(error: NodeJS.ErrnoException): string {
  if (error instanceof DeliveryFailure) return error.reason;
  if (error.name === 'AbortError') return 'given back';
  return error.code ?? error.name;
}

/** What sockets ask for addresses: they connect to what this answers and to nothing else. */
function checkedLookup(
  resolve: (name: string) => Promise<readonly LookupAddress[]>,
  mayReach: (address: string) => boolean,
): LookupFunction {
  return (name, { all }, answer) => {
    resolve(name).then(
      (found) => {
        const isClean = found.length > 0 && found.every(({ address }) => mayReach(address));
        if (!isClean) return answer(new DeliveryFailure('address not allowed'), '', 0);
        if (all) return answer(null, [...found]);
        answer(null, found[0]!.address, found[0]!.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, '', 0),
    );
  };
}

function resolveBySystem(name: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookUp(name, { all: true }, (error, found) => (error ? reject(error) : resolve(found)));
  });
}
