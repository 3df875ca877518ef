import type { Deadline } from './deadline.ts';
import type { Exchange, Sending } from './exchange.ts';
import { Finding } from './finding.ts';
import { readBytes } from './read-bytes.ts';

/** How requests go out. */
export interface Wire {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Sent with every request, for a receiver that stands behind a gate. */
  readonly headers: Readonly<Record<string, string>>;
  /** Waits; resolves early when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds between two requests. */
  readonly pauseMs: number;
}

const CREDENTIALS = new Set(['authorization', 'cookie', 'proxy-authorization']);
const ATTEMPTS = 3;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends one request and keeps what went to and fro. A refusal with `Retry-After` is heeded up to 30 s, three attempts in all.
 * Rejects with a `Finding` when no response comes.
 */
export async function send(url: string, sending: Sending, wire: Wire, deadline: Deadline): Promise<Exchange> {
  for (let attempt = 1; ; attempt++) {
    if (wire.pauseMs > 0) await politely(wire.pauseMs, wire, deadline);
    const one = await once(url, sending, wire, deadline.signal);
    const waitMs = askedToWaitMs(one);
    if (waitMs === undefined || waitMs > LONGEST_WAIT_MS || attempt === ATTEMPTS) return one;
    await politely(waitMs, wire, deadline);
  }
}

async function once(url: string, sending: Sending, wire: Wire, signal: AbortSignal): Promise<Exchange> {
  const method = sending.method ?? 'GET';
  const given = Object.entries(wire.headers).filter(
    ([name]) => !(sending.withoutCredentials && CREDENTIALS.has(name.toLowerCase())),
  );
  const headers = new Headers(given);
  for (const [name, value] of Object.entries({ ...sending.headers, ...sending.secretHeaders }))
    headers.set(name, value);
  const body = typeof sending.body === 'function' ? sending.body() : sending.body;
  const request = {
    method,
    url,
    headers: {
      ...namesOf(given),
      ...sending.headers,
      ...namesOf(Object.entries(sending.secretHeaders ?? {})),
    },
    ...(typeof body === 'string' && { body }),
  };
  try {
    const init: RequestInit = { method, headers, signal };
    // a stream has no length beforehand, so fetch wants to know that nothing is read while it is sent
    if (body !== undefined)
      Object.assign(init, { body, ...(body instanceof ReadableStream && { duplex: 'half' }) });
    const response = await wire.fetch(new Request(url, init));
    const bytes = await readBytes(response);
    const text = new TextDecoder().decode(bytes);
    return {
      request,
      response: { status: response.status, url: response.url || url, headers: response.headers, bytes, text },
    };
  } catch (cause) {
    const finding = new Finding(
      `No answer to ${method} ${url}: ${signal.aborted ? 'the time was up' : reasonOf(cause)}.`,
    );
    finding.cause = cause;
    throw finding;
  }
}

/** Headers by name only. */
const namesOf = (headers: readonly (readonly [string, string])[]) =>
  Object.fromEntries(headers.map(([name]) => [name.toLowerCase(), '(given)']));

async function politely(ms: number, wire: Wire, deadline: Deadline): Promise<void> {
  deadline.extend(ms);
  await wire.wait(ms, deadline.signal);
}

function askedToWaitMs({ response }: Exchange): number | undefined {
  const seconds = response.headers.get('retry-after');
  if ((response.status !== 429 && response.status !== 503) || !seconds || !/^\d+$/.test(seconds))
    return undefined;
  return Number(seconds) * 1000;
}

// fetch says only "fetch failed" and keeps what happened in the cause
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
