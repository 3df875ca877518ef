import type { IncomingMessage } from 'node:http';
import type { BodyLimits, Received } from '../http/host.ts';

/**
 * Reads the body of a request as Node has it: the stream of a Request costs more than the rest of an intake. Listeners
 * stay, for taking them away costs as much as adding them; the first that has an outcome has the word.
 */
export function readIncoming(
  incoming: IncomingMessage,
  { maxBytes, timeoutMs }: BodyLimits,
): Promise<Received> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (received: Received) => {
      clearTimeout(timer);
      resolve(received);
    };
    let timer: NodeJS.Timeout | undefined;
    process.nextTick(() => {
      // most bodies come with their head, and need no timer
      if (!incoming.complete && !incoming.destroyed)
        timer = setTimeout(settle, timeoutMs, { outcome: 'tooSlow' });
    });

    incoming
      .on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxBytes) chunks.push(chunk);
        else settle({ outcome: 'tooLarge' });
      })
      .on('end', () => {
        const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
        settle(incoming.complete ? { outcome: 'body', bytes } : { outcome: 'brokenOff' });
      })
      .on('close', () => settle({ outcome: 'brokenOff' })); // also when it broke: Node tells an error to those who listen
    if (incoming.destroyed) settle({ outcome: 'brokenOff' });
  });
}
