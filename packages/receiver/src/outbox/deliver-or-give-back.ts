import type { Delivered, Delivery, Sink } from '../ports/sink.ts';

/** Tries once; when the signal aborts it ends at once, whether or not the sink does. */
export function deliverOrGiveBack(sink: Sink, delivery: Delivery, signal: AbortSignal): Promise<Delivered> {
  return new Promise((resolve, reject) => {
    const giveBack = () => resolve({ outcome: 'failed', reason: 'given back' });
    signal.addEventListener('abort', giveBack, { once: true });
    const deliver = async () => sink.deliver(delivery, signal); // a sink that throws has rejected
    void deliver()
      .then(resolve, reject)
      .then(() => signal.removeEventListener('abort', giveBack));
  });
}
