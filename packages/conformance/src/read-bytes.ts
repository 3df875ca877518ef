import { Finding } from './finding.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/** Reads the body of a response, at most 4 MiB of it: a receiver that never stops must not stop the kit. */
export async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Finding(`The answer is larger than ${MAX_BYTES} bytes`);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
