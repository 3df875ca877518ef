import type { Answer } from './answer.ts';

/** An answer with all its headers, for any host to send. */
export interface Reply {
  readonly status: number;
  /** Names and values, one after the other: an object of them costs the engine several times as much. */
  readonly headers: readonly string[];
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Answers are data: nothing in them may run, be framed, be guessed at or tell where the reader came from.
 * (Cross-Origin-Resource-Policy does not touch pages that CORS lets in.)
 */
const FOR_DATA = [
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
].flat();

/** Makes a reply of an answer. */
export function replyOf(
  { status, body, mediaType = 'application/json', cacheControl = 'no-store', headers }: Answer,
  requestId: string,
  cors: Readonly<Record<string, string>>,
): Reply {
  const all: string[] = [...FOR_DATA, 'X-Request-Id', requestId, 'Cache-Control', cacheControl];
  if (body !== undefined) all.push('Content-Type', mediaType);
  for (const name in headers) if (name !== 'Vary') all.push(name, headers[name]!);
  for (const name in cors) if (name !== 'Vary') all.push(name, cors[name]!);
  const vary = [headers?.Vary, cors.Vary].filter(Boolean);
  if (vary.length > 0) all.push('Vary', vary.join(', '));
  return { status, headers: all, body };
}
