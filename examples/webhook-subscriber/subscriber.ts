import type { RequestListener } from 'node:http';
import { type DeliveryFlaw, isDeliveryError, verifyDelivery } from '@report-this/client/webhooks';
import type { Event } from '@report-this/protocol';

/** What this backend knows of comments. */
export interface Comments {
  /** Takes a comment out of sight. Hiding it twice is hiding it. */
  hide(id: string): Promise<void>;
}

// 4xx would bring the delivery again for three days: an event of a later version is none of our business, and done with.
const STATUS_OF: Record<DeliveryFlaw, number> = {
  signature: 401,
  timestamp: 401,
  format: 400,
  unknownType: 204,
};

/** Answers deliveries: believes those that one of the secrets signed, and acts before it says so. */
export function createSubscriber(secrets: string | readonly string[], comments: Comments): RequestListener {
  return (incoming, outgoing) => {
    void verifyDelivery(incoming, secrets)
      .then((event) => act(event, comments))
      .then(
        () => 204,
        (error: unknown) => (isDeliveryError(error) ? STATUS_OF[error.reason] : 500), // 500: it comes again
      )
      .then((status) => outgoing.writeHead(status).end());
  };
}

/** A delivery can come twice, so what is done must be the same the second time. */
async function act(event: Event, comments: Comments): Promise<void> {
  if (event.type !== 'case.decided') return;
  const { outcome, target } = event.data;
  if (outcome === 'restricted' && target.ref?.type === 'comment') await comments.hide(target.ref.id);
}
