import type { Answer } from './answer.ts';

/** An answer with all its headers, for any host to send. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/**
 * Makes a reply of an answer. Answers are data: nothing in them may run, be framed, be guessed at or tell where the
 * reader came from. (Cross-Origin-Resource-Policy does not touch pages that CORS lets in.)
 */
export function replyOf(
  { status, body, mediaType = 'application/json', cacheControl = 'no-store', headers }: Answer,
  requestId: string,
  cors: Readonly<Record<string, string>>,
): Reply {
  // one literal: put together from several objects, the same headers cost the engine five times as much
  const all: Record<string, string> = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
    'Cache-Control': cacheControl,
  };
  if (body !== undefined) all['Content-Type'] = mediaType;
  for (const name in cors) all[name] = cors[name]!;
  for (const name in headers)
    all[name] = name === 'Vary' && cors.Vary ? `${headers[name]}, ${cors.Vary}` : headers[name]!;
  return { status, headers: all, body };
}
