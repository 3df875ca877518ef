import type { Answer } from './answer.ts';

/**
 * Makes a response of an answer. Answers are data: nothing in them may run, be framed, be guessed at or tell where the
 * reader came from. (Cross-Origin-Resource-Policy does not touch pages that CORS lets in.)
 */
export function respond(
  { status, body, mediaType = 'application/json', cacheControl = 'no-store', headers }: Answer,
  requestId: string,
  cors: Readonly<Record<string, string>>,
): Response {
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
  return new Response(body ?? null, { status, headers: all });
}
