import { read, WebUrl } from '@report-this/protocol';

/** Which pages of other origins may use a receiver. No answer depends on a cookie, so `*` gives nothing away. */
export interface Cors {
  /** The headers for an answer to a page of this origin. */
  headersFor(origin: string | null): Readonly<Record<string, string>>;
  /** The further headers of a preflight's answer. */
  readonly preflight: Readonly<Record<string, string>>;
}

const NONE = {};
const EXPOSED = 'Content-Language, ETag, Location, Retry-After, X-Request-Id';

/** Lets in the pages of some origins, of all by `*`, or of none but the receiver's own. */
export function createCors(origins: readonly string[]): Cors {
  const isForAll = origins.includes('*');
  const allowed = new Set(origins.map(normalize));
  const always = isForAll
    ? { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': EXPOSED }
    : allowed.size > 0
      ? { Vary: 'Origin' }
      : NONE;
  return {
    headersFor(origin) {
      if (isForAll || origin === null || !allowed.has(origin)) return always;
      return { ...always, 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED };
    },
    preflight: {
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match',
      'Access-Control-Max-Age': '600',
    },
  };
}

/** Throws a TypeError for what is no origin: a typing error must not close a site silently. */
function normalize(origin: string): string {
  if (origin === '*') return origin;
  const url = read(WebUrl, origin).ok ? new URL(origin) : undefined;
  if (url?.pathname !== '/')
    throw new TypeError(`This is not an origin, such as https://shop.example: ${origin}`);
  return url.origin;
}
