import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** A coding in which an answer can come. */
export type Encoding = 'br' | 'gzip';

/** The coding that costs a reader least of those they take (RFC 9110 §12.5.3); undefined: as it is. */
export function encodingFor(acceptEncoding: string | null): Encoding | undefined {
  const taken = new Set(
    (acceptEncoding ?? '').split(',').flatMap((item) => {
      const [coding, weight] = item.split(';').map((part) => part.trim().toLowerCase());
      return /^q=0(\.0*)?$/.test(weight ?? '') ? [] : [coding];
    }),
  );
  return (['br', 'gzip'] as const).find((encoding) => taken.has(encoding));
}

const COMPRESS = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Compresses a text as small as it goes: for what is sent again and again. Never for what holds a token: its length would tell
 * of it.
 */
export async function compress(text: string, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await COMPRESS[encoding](text));
}
