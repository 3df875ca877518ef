import { manualClock } from '@report-this/receiver/testing';
import { type RunOptions, subscriberAt } from '../src/index.ts';
import { openReference, type Reference } from './reference-receiver.test-helper.ts';
import type { Post } from './sabotage.test-helper.ts';

const LISTENS = 'https://subscriber.example';
/** How often a check may look before its time is up: half a minute of the counted clock. */
const MOST_LOOKS = 120;

/** What a run is told so that it sees the deliveries. */
export type Subscribed = Pick<RunOptions, 'subscriber' | 'now' | 'wait' | 'onVerdict'>;

/**
 * The reference receiver with a subscriber at the end of its sink and a clock that moves only while the kit waits, so that
 * nobody waits for a second try.
 */
export async function openSubscribed(
  url: string,
  sabotage: (post: Post) => Post = (post) => post,
): Promise<Reference & { readonly options: Subscribed }> {
  const clock = manualClock();
  const subscriber = subscriberAt(LISTENS, { now: () => clock.now() });
  const post = sabotage(async ({ url: address, headers, body }) =>
    address.startsWith(LISTENS) ? subscriber.take(address, { headers, body }) : { status: 404 },
  );
  const reference = await openReference(url, {
    clock,
    sink: {
      async deliver(delivery) {
        const { status } = await post(delivery);
        if (status === 410) return { outcome: 'gone' };
        return status < 300 ? { outcome: 'delivered' } : { outcome: 'failed', reason: `status ${status}` };
      },
      refuses: () => false,
      close: () => undefined,
    },
  });
  let looks = 0;
  const options: Subscribed = {
    subscriber,
    now: () => new Date(clock.now()),
    async wait(ms) {
      if (++looks > MOST_LOOKS) throw new Error('The time was up.');
      clock.advance(ms);
      await reference.work();
    },
    onVerdict: () => (looks = 0),
  };
  return { ...reference, options };
}
