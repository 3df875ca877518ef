import type { PlainRequest } from './exchange.ts';

/** The token of `Authorization: Bearer` (RFC 6750); undefined when there is none. */
export function bearerOf(request: PlainRequest): string | undefined {
  return /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
