import type { Delivered, Delivery, Sink } from '../ports/sink.ts';

/** Tries once; when the signal aborts it ends at once, whether or not the sink does. */
export function deliverOrGiveBack(sink: Sink, delivery: Delivery, signal: AbortSignal): Promise<Delivered> {
  return new Promise((resolve, reject) => {
    const giveBack = () => resolve({ outcome: 'failed', reason: 'given back' });
    signal.addEventListener('abort', giveBack, { once: true });
    const delivered = sink.deliver(delivery, signal);
    void delivered.then(resolve, reject).then(() => signal.removeEventListener('abort', giveBack));
  });
}
