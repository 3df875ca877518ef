/** What the making of a fingerprint acts with. */
export interface DigestOptions {
  readonly signal: AbortSignal;
  /** A file that is larger is let be, in bytes. */
  readonly maxBytes: number;
  /** Told how much has been read: a share from 0 to 1, or nothing where the length is not known. */
  readonly onProgress: (share: number | undefined) => void;
  readonly fetch?: typeof fetch;
}

/** A file that was read where it lies: its type, and its SHA-256 in lower-case hexadecimal digits. */
export interface Digest {
  readonly type: string;
  readonly sha256: string;
}

/**
 * Works out the SHA-256 of a file that the page may read, on this device; nothing is sent. Takes it from the browser's
 * own store where it is there already. Rejects with the signal's reason, with a RangeError for a file that is too large, and
 * with a TypeError for one that cannot be read here.
 */
export async function digestOf(url: string, options: DigestOptions): Promise<Digest> {
  const { signal, maxBytes, onProgress, fetch: get = fetch } = options;
  const response = await get(url, { cache: 'force-cache', signal });
  if (!response.ok || !response.body) throw new TypeError(`The file at ${url} cannot be read here.`);
  const length = Number(response.headers.get('Content-Length') ?? 0);
  const tooLarge = () => new RangeError(`The file at ${url} is larger than ${maxBytes} bytes.`);
  if (length > maxBytes) throw tooLarge();

  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    read += next.value.length;
    if (read > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(next.value);
    onProgress(length ? Math.min(1, read / length) : undefined);
  }
  signal.throwIfAborted();
  const bytes = await new Blob(chunks).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  signal.throwIfAborted();
  return {
    type: response.headers.get('Content-Type')?.split(';')[0]?.trim() || 'application/octet-stream',
    sha256: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
