import type { Endpoint } from '../exchange.ts';

/** SPEC §3: the offer in the reader's language; 304 when the reader has it. */
export const readOffer: Endpoint = ({ request }, { config, writtenOffer }) => {
  const { body, etag, locale } = writtenOffer(request.headers.get('accept-language'));
  const cacheControl = `max-age=${config.maxAgeSeconds}`;
  const headers = { 'Content-Language': locale, ETag: etag, Vary: 'Accept-Language' };
  if (isHeld(request.headers.get('if-none-match'), etag)) return { status: 304, cacheControl, headers };
  return { status: 200, body, cacheControl, headers };
};

/** RFC 9110 §13.1.2: the comparison is weak. */
function isHeld(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
