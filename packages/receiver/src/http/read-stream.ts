import type { BodyLimits, Received } from './host.ts';

/** Reads a body from a stream, no further than the limits. */
export async function readStream(
  body: ReadableStream<Uint8Array> | null,
  limits: BodyLimits,
): Promise<Received> {
  if (!body) return { outcome: 'body', bytes: new Uint8Array() };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<'tooSlow'>((resolve) => {
    timer = setTimeout(resolve, limits.timeoutMs, 'tooSlow');
  });
  try {
    for (;;) {
      const step = await Promise.race([reader.read(), tooSlow]);
      if (step === 'tooSlow') return { outcome: 'tooSlow' };
      if (step.done) return { outcome: 'body', bytes: Buffer.concat(chunks) };
      size += step.value.byteLength;
      if (size > limits.maxBytes) return { outcome: 'tooLarge' };
      chunks.push(step.value);
    }
  } catch {
    return { outcome: 'brokenOff' };
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined); // lets go of what was not read
  }
}
