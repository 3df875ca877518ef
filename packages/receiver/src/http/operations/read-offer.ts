import { encodingFor } from '../encoding.ts';
import type { Endpoint } from '../exchange.ts';

/** SPEC §3: the offer in the reader's language, compressed where they take that; 304 when the reader has it. */
export const readOffer: Endpoint = async ({ request }, { config, writtenOffer }) => {
  const { body, etag, locale, compressed } = writtenOffer(request.headers.get('accept-language'));
  const encoding = encodingFor(request.headers.get('accept-encoding'));
  const tag = encoding ? etag.replace(/"$/, `-${encoding}"`) : etag;
  const cacheControl = `max-age=${config.maxAgeSeconds}`;
  const headers = { 'Content-Language': locale, ETag: tag, Vary: 'Accept-Language, Accept-Encoding' };
  if (isHeld(request.headers.get('if-none-match'), tag)) return { status: 304, cacheControl, headers };
  if (!encoding) return { status: 200, body, cacheControl, headers };
  const encoded = { ...headers, 'Content-Encoding': encoding };
  return { status: 200, body: await compressed(encoding), cacheControl, headers: encoded };
};

/** RFC 9110 §13.1.2: the comparison is weak. */
function isHeld(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
