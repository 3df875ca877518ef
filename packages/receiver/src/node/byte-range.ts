/** A stretch of a file, from its first byte to its last. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a Range header (RFC 9110 §14.2): players ask so when somebody goes to a place in a video. Undefined, and so the whole
 * file, for none, for several at once and for what is no range of bytes; `unsatisfiable` for one that lies outside.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [match, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!match || (!from && !to)) return undefined;
  const first = from ? Number(from) : Math.max(0, size - Number(to));
  const last = from && to ? Math.min(Number(to), size - 1) : size - 1;
  if (from && to && Number(to) < Number(from)) return undefined;
  return first >= size ? 'unsatisfiable' : { first, last };
}
