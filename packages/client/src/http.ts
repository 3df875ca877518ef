import type { Clock } from './clock.ts';
import { defined } from './defined.ts';
import { TimeoutError, UnreachableError } from './errors.ts';
import { onFirstUse } from './first-use.ts';
import { type ClientOptions, DEFAULTS, type RandomBytes } from './options.ts';
import { addressOf, receiverUrl } from './receiver-url.ts';
import { nextDelay, readRetryAfter } from './retry.ts';
import { timeLimit } from './time-limit.ts';

// Browsers let pages keep 64 KiB in flight beyond their end, headers included.
const MAX_KEEPALIVE_BYTES = 60_000;

/**
 * One request. Whatever is sent may be sent again, for every POST of the protocol names what it makes; those of other
 * systems say `isOnce`.
 */
export interface Outgoing {
  readonly method: 'GET' | 'POST';
  /** Appended to the receiver's URL. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** A document, sent as JSON. */
  readonly body?: unknown;
  /** The receipt's token or the moderator's key. */
  readonly credential?: string;
  readonly locale?: string | undefined;
  /** What another system asks besides, by name in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it must not be sent again: it makes another thing each time. @default false */
  readonly isOnce?: boolean;
  /** The entity tag of the document that the sender has already: a 304 tells that it still holds. */
  readonly etag?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The flag that the request is about, told on errors. */
  readonly flagId?: string;
}

/** What came back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
  readonly etag?: string;
  readonly retryAfterMs?: number;
  /** Names the request in the receiver's log. */
  readonly requestId?: string;
}

/** The way to one receiver, with what operations need of time and chance. */
export interface Http {
  /** The receiver's host, to name it in messages. */
  readonly host: string;
  readonly locale: string | undefined;
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
  /**
   * Sends a request, again where that may help, and resolves with the last answer whatever its status. Rejects with
   * UnreachableError, TimeoutError or the caller's own reason to abort.
   */
  send(outgoing: Outgoing): Promise<Answer>;
}

const loadTryAgain = onFirstUse('tryAgain', () => import('./try-again.ts'));

/** Prepares the way to a receiver. Throws a TypeError when its URL is none. */
export function createHttp(options: ClientOptions): Http {
  const receiver = receiverUrl(options.receiver);
  const { fetch, timeoutMs, clock, randomBytes } = { ...DEFAULTS, ...defined(options) };

  async function send(outgoing: Outgoing): Promise<Answer> {
    const { signal, flagId } = outgoing;
    signal?.throwIfAborted();

    const limit = timeLimit(timeoutMs, clock, signal, () => tookTooLong(receiver.host, timeoutMs, flagId));
    const address = addressOf(receiver, outgoing.path, outgoing.query);
    const request = { ...requestOf(outgoing), signal: limit.signal };
    let isSent = false;
    let answer: Answer | undefined;

    // The body is read here, so that an answer that breaks off is retried like one that never came.
    const readToItsEnd = async (attempt: Request): Promise<Response> => {
      isSent = true;
      answer = undefined;
      const response = await fetch(attempt);
      answer = answerOf(response, await response.text(), clock.now());
      return response;
    };

    let attempt = 0;
    const waitForNext = async () => {
      const budget = { remainingMs: limit.remainingMs(), jitter: randomBytes(1)[0]! / 256 };
      const delayMs = nextDelay(answer ?? 'no-answer', ++attempt, budget);
      if (delayMs === 'give-up') return false;
      await clock.sleep(delayMs, limit.signal);
      return true;
    };

    // The first attempt needs nothing that fetch does not do. Most calls end there, and never load what tries again.
    const attempts = async () => {
      try {
        await readToItsEnd(new Request(address, request));
      } catch (error) {
        if (!isSent) throw error;
        cause = error;
      }
      // without a network it cannot be loaded either: a load that fails is an attempt that failed
      while (!outgoing.isOnce && (await waitForNext())) {
        const tryAgain = await loadTryAgain().catch(() => {});
        if (tryAgain) return tryAgain(address, request, readToItsEnd, waitForNext);
      }
    };

    let cause: unknown;
    try {
      await limit.around(attempts());
    } catch (error) {
      if (limit.signal.aborted) throw limit.signal.reason;
      if (!isSent) throw error; // a mistake in the call, such as a header that cannot be
      cause ??= error;
    }
    if (!answer) throw unreachable(receiver.host, flagId, cause);
    return answer;
  }

  return { host: receiver.host, locale: options.locale, clock, randomBytes, send };
}

function requestOf({ method, body, credential, locale, etag, headers: others }: Outgoing) {
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json', ...others };
  if (locale) headers['accept-language'] = locale;
  if (credential) headers['authorization'] = `Bearer ${credential}`;
  if (etag) headers['if-none-match'] = etag;
  const request = {
    method,
    headers,
    credentials: 'omit',
    cache: credential ? 'no-store' : 'default',
  } as const;
  if (body === undefined) return request;

  headers['content-type'] = 'application/json';
  const text = JSON.stringify(body);
  return { ...request, body: text, keepalive: new TextEncoder().encode(text).length <= MAX_KEEPALIVE_BYTES };
}

function answerOf({ status, headers }: Response, text: string, nowMs: number): Answer {
  const retryAfterMs = readRetryAfter(headers.get('retry-after'), nowMs);
  const mediaType = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const etag = headers.get('etag');
  const requestId = headers.get('x-request-id');
  return {
    status,
    mediaType,
    text,
    ...(etag && { etag }),
    ...(requestId && { requestId }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function tookTooLong(host: string, timeoutMs: number, flagId: string | undefined): TimeoutError {
  const message = `The receiver at ${host} did not answer within ${timeoutMs / 1000} s. Try again later.`;
  return new TimeoutError(message, { retryable: true, flagId });
}

function unreachable(host: string, flagId: string | undefined, cause: unknown): UnreachableError {
  const code = codeOf(cause);
  const message = `The receiver at ${host} could not be reached${code && ` (${code})`}. Check the connection, and that the page may talk to it (CORS, CSP).`;
  return new UnreachableError(message, { retryable: true, flagId }, { cause });
}

/** The system's word for a failure, such as ECONNREFUSED, which Node hides in the cause of the cause. */
function codeOf(failure: unknown): string {
  for (let error = failure, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++)
    if ('code' in error && typeof error.code === 'string') return error.code;
  return '';
}
