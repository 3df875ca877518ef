import type { PlainRequest } from '../http/exchange.ts';
import type { BodyLimits, Host } from '../http/host.ts';
import { readStream } from '../http/read-stream.ts';

/** The most that a form can hold: its longest text in the longest spelling, and room for the rest. */
const MAX_BYTES = 65_536;

/** A form that was sent, or the status of what is wrong with the request. */
export type Sent =
  | { readonly ok: true; readonly params: URLSearchParams }
  | { readonly ok: false; readonly status: 400 | 403 | 408 | 413 | 415 };

/**
 * Reads a form. Size comes before form, and both before parsing. What the browser says comes from a page of another site is
 * not read: such a page could otherwise have its visitors report things without their knowing. There is no more to forge:
 * a form carries no cookie and no credential, and whoever can send it can send the same flag to `/flags`.
 */
export async function readForm(
  request: PlainRequest,
  host: Host,
  { maxBytes, timeoutMs }: BodyLimits,
): Promise<Sent> {
  const { headers } = request;
  const limits = { maxBytes: Math.min(maxBytes, MAX_BYTES), timeoutMs };
  if (!OF_THIS_SITE.includes(headers.get('sec-fetch-site') ?? 'none')) return { ok: false, status: 403 };
  if (Number(headers.get('content-length') ?? 0) > limits.maxBytes) return { ok: false, status: 413 };
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers.get('content-type') ?? ''))
    return { ok: false, status: 415 };

  const received = await (host.readBody?.(limits) ?? readStream(request.body, limits));
  switch (received.outcome) {
    case 'body':
      return { ok: true, params: new URLSearchParams(Buffer.from(received.bytes).toString('utf8')) };
    case 'tooLarge':
      return { ok: false, status: 413 };
    case 'tooSlow':
      return { ok: false, status: 408 };
    case 'brokenOff':
      return { ok: false, status: 400 };
    default:
      return received satisfies never;
  }
}

/** Browsers that do not say, and programs, are let in: they act for nobody but themselves. */
const OF_THIS_SITE: readonly string[] = ['same-origin', 'none'];
