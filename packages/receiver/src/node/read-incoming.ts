import type { IncomingMessage } from 'node:http';
import type { BodyLimits, Received } from '../http/host.ts';

/** Reads the body of a request as Node has it: the stream of a Request costs more than the rest of an intake. */
export function readIncoming(
  incoming: IncomingMessage,
  { maxBytes, timeoutMs }: BodyLimits,
): Promise<Received> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => settle({ outcome: 'tooSlow' }), timeoutMs);

    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) return settle({ outcome: 'tooLarge' });
      chunks.push(chunk);
    };
    const onEnd = () => {
      const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      settle(incoming.complete ? { outcome: 'body', bytes } : { outcome: 'brokenOff' });
    };
    const onBreak = () => settle({ outcome: 'brokenOff' });

    function settle(received: Received): void {
      clearTimeout(timer);
      incoming.off('data', onData).off('end', onEnd).off('error', onBreak).off('close', onBreak);
      incoming.on('error', () => undefined); // a connection that breaks later is nobody's fault
      resolve(received);
    }

    incoming.on('data', onData).on('end', onEnd).on('error', onBreak).on('close', onBreak);
    if (incoming.destroyed) onBreak();
  });
}
