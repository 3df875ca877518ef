import { isUtf8 } from 'node:buffer';
import { type Problem, problemOf } from '@report-this/protocol';
import type { PlainRequest } from './exchange.ts';
import type { BodyLimits, Host, Received } from './host.ts';
import { readStream } from './read-stream.ts';

/** A JSON document as it was sent, or what is wrong with the request. */
export type Document =
  | {
      readonly ok: true;
      readonly value: unknown;
      /** Whether no text in it needs an escape in JSON: so it is when the body holds no backslash. */
      readonly isPlain: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/** SPEC §2.2: reads the body of a request. Size comes before form, and both before parsing. */
export async function readDocument(request: PlainRequest, host: Host, limits: BodyLimits): Promise<Document> {
  const { headers } = request;
  if (Number(headers.get('content-length') ?? 0) > limits.maxBytes) return refuse(tooLarge(limits));
  if (!isJson(headers.get('content-type')))
    return refuse(problemOf('unsupported-media-type', { detail: MEDIA_TYPE }));
  if (isEncoded(headers.get('content-encoding')))
    return refuse(problemOf('unsupported-media-type', { detail: ENCODING }));

  const received = await (host.readBody?.(limits) ?? readStream(request.body, limits));
  return received.outcome === 'body'
    ? parse(received.bytes)
    : refuse(problemOfBody(received.outcome, limits));
}

const MEDIA_TYPE = 'The header Content-Type must be application/json.';
const ENCODING = 'The body must not be compressed. Send it without a Content-Encoding.';
const NOT_UTF8 = 'The body is not UTF-8. Send one JSON text in UTF-8.';
/** What is said of a request that its sender broke off. */
export const BROKEN_OFF = 'The request ended before it was whole. Send it again.';

function isJson(mediaType: string | null): boolean {
  return mediaType?.split(';', 1)[0]!.trim().toLowerCase() === 'application/json';
}

function isEncoded(encoding: string | null): boolean {
  return encoding !== null && encoding.trim().toLowerCase() !== 'identity';
}

function parse(bytes: Uint8Array): Document {
  if (!isUtf8(bytes)) return refuse(problemOf('malformed-request', { detail: NOT_UTF8 }));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  try {
    return { ok: true, value: JSON.parse(text), isPlain: !text.includes('\\') };
  } catch (error) {
    return refuse(problemOf('malformed-request', { detail: notJson(text, error) }));
  }
}

/** §9.1.2: where it is wrong, never what was there: the engine's own message quotes it. */
function notJson(text: string, error: unknown): string {
  if (text.trim() === '') return 'The body is empty. Send one JSON text.';
  const at = /in JSON at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(
    error instanceof Error ? error.message : '',
  )?.[1];
  return at
    ? `The body is not JSON: it goes wrong after ${at} characters. Send one JSON text.`
    : 'The body is not JSON, or it ends too early. Send one JSON text.';
}

function problemOfBody(outcome: Exclude<Received['outcome'], 'body'>, limits: BodyLimits): Problem {
  switch (outcome) {
    case 'tooLarge':
      return tooLarge(limits);
    case 'tooSlow':
      return problemOf('request-timeout', {
        detail: `The body did not arrive within ${limits.timeoutMs / 1000} s. Send it again.`,
      });
    case 'brokenOff':
      return problemOf('malformed-request', { detail: BROKEN_OFF });
  }
}

function tooLarge({ maxBytes }: BodyLimits): Problem {
  return problemOf('payload-too-large', {
    detail: `The body must be at most ${maxBytes} bytes. Send a shorter one.`,
  });
}

function refuse(problem: Problem): Document {
  return { ok: false, problem };
}
