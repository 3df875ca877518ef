import { setMaxListeners } from 'node:events';
import type { Uuid } from '@report-this/protocol';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { LeasedDelivery, OutboxStore, Settlement } from '../ports/outbox-store.ts';
import type { Delivered, Sink } from '../ports/sink.ts';
import { attemptOf } from './attempt-of.ts';
import { deliverOrGiveBack } from './deliver-or-give-back.ts';
import { packDelivery, type PackingParts } from './pack-delivery.ts';
import { nextTryAt } from './retry-table.ts';

/** How late an event may begin its way, in milliseconds: after so long it is looked again for what is due. */
export const REST_MS = 250;

/** What delivering works with. */
export interface DeliveryParts extends PackingParts {
  readonly store: OutboxStore;
  readonly sink: Sink;
  readonly clock: Clock;
  readonly log: Log;
  /** How long a delivery is leased, in milliseconds: longer than the sink takes at most. */
  readonly leaseMs: number;
  /** How many deliveries to one endpoint may be on their way at once. */
  readonly maxPerEndpoint: number;
}

/** Delivers what is due. */
export interface Courier {
  /** Delivers until nothing is due any more. Asked again meanwhile, it is the same work. */
  work(): Promise<void>;
  /** Begins nothing more, and ends when what is on its way is settled; what takes longer than `graceMs` is given back. */
  stop(graceMs: number): Promise<void>;
}

/** SPEC §11.2: takes due deliveries from the store to the sink and settles them, several at once, each case in order. */
export function createCourier(parts: DeliveryParts): Courier {
  const { store, sink, clock, log, leaseMs, maxPerEndpoint } = parts;
  const underWay = new Map<Uuid, number>();
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // each delivery on its way listens
  let isStopped = false;
  let count = 0;
  let wake = () => {};
  let working: Promise<void> | undefined;

  const roomFor = (endpointId: Uuid) => maxPerEndpoint - (underWay.get(endpointId) ?? 0);

  async function run(): Promise<void> {
    for (;;) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      const now = clock.now();
      if (!isStopped) {
        const leased = await store.leaseDeliveries({ now, until: now + leaseMs, roomFor });
        for (const delivery of leased) void take(delivery);
      }
      if (count === 0) return;
      const rest = setTimeout(wake, REST_MS); // one endpoint that is slow to answer holds up no other
      await woken;
      clearTimeout(rest);
    }
  }

  async function take(delivery: LeasedDelivery): Promise<void> {
    const { id } = delivery.endpoint;
    underWay.set(id, (underWay.get(id) ?? 0) + 1);
    count++;
    try {
      await attempt(delivery);
    } catch (error) {
      log.fault({ method: 'POST', route: 'delivery', status: 0, ms: 0, requestId: '' }, error); // its lease runs out
    } finally {
      underWay.set(id, underWay.get(id)! - 1);
      count--;
      wake();
    }
  }

  async function attempt(delivery: LeasedDelivery): Promise<void> {
    const startedAt = clock.now();
    const packed = packDelivery(delivery, startedAt, parts);
    const delivered = isStopped ? undefined : await deliverOrGiveBack(sink, packed, stopping.signal);
    const settlement =
      delivered && !stopping.signal.aborted ? settlementOf(delivered, delivery.tries, clock.now()) : RELEASED;
    const { endpoint, event, tries } = delivery;
    const told = { eventId: parts.eventIds.idOf(event), type: event.type, at: startedAt, tries };
    const isTried = delivered && settlement !== RELEASED;
    const attempt = isTried ? attemptOf(told, delivered) : undefined;
    await store.settleDelivery(delivery, settlement, clock.now(), attempt);
    log.delivery({
      endpointId: endpoint.id,
      type: event.type,
      tries,
      outcome: settlement.outcome,
      ...(delivered?.outcome === 'failed' && { reason: delivered.reason }),
      ms: clock.now() - startedAt,
    });
  }

  return {
    work: () => (working ??= run().finally(() => (working = undefined))),
    async stop(graceMs) {
      isStopped = true;
      const timer = setTimeout(() => stopping.abort(), graceMs);
      await working?.catch(() => undefined);
      clearTimeout(timer);
    },
  };
}

const RELEASED: Settlement = { outcome: 'released' };

/** §11.2.3, §11.2.4, §11.2.6: what becomes of a delivery after a try. */
function settlementOf(delivered: Delivered, tries: number, now: number): Settlement {
  switch (delivered.outcome) {
    case 'delivered':
      return delivered;
    case 'gone':
      return { outcome: 'disabled', reason: 'gone' };
    case 'failed': {
      const retryAt = nextTryAt(tries, now);
      return retryAt === 'exhausted'
        ? { outcome: 'disabled', reason: 'exhausted' }
        : { outcome: 'failed', retryAt };
    }
    default:
      return delivered satisfies never;
  }
}
