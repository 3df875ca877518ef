import type { Context } from './context.ts';
import type { Exchange } from './exchange.ts';
import { expect, expectJson, expectStatus } from './expect.ts';
import { Finding } from './finding.ts';
import { membersOf } from './offer-facts.ts';
import type { Arrival, DeliveryAnswer } from './subscriber.ts';

/** Nobody listens there (RFC 2606): what is delivered to it is lost on nobody. */
export const NOWHERE = 'https://subscriber.conformance.example/events';

type Members = Readonly<Record<string, unknown>>;

/** Registers an endpoint. */
export async function anEndpoint(
  context: Context,
  json: Members = { url: NOWHERE },
): Promise<{ made: Exchange; id: string }> {
  const made = await context.review('/webhooks', { json });
  expectStatus(made, 201);
  return { made, id: String(membersOf(expectJson(made)).id) };
}

/** Asks something of an endpoint, without a body. */
export function postTo(context: Context, id: string, act: 'enable' | 'disable' | 'test'): Promise<Exchange> {
  return context.review(`/webhooks/${id}/${act}`, { method: 'POST' });
}

/** An endpoint at which the kit listens. */
export interface OwnEndpoint {
  readonly id: string;
  readonly secret: string;
  /** Answers the next deliveries in this way. */
  readonly answer: (...answers: readonly DeliveryAnswer[]) => void;
  /** The deliveries of these events so far, the oldest first. */
  readonly arrivals: (events: readonly Members[]) => readonly Arrival[];
  /** Waits until each of these events has come so many times. Rejects with a `Finding` when they do not come in time. */
  readonly wait: (events: readonly Members[], options?: { times: number }) => Promise<readonly Arrival[]>;
}

/** Registers endpoints of the kit's own, does something with them, and switches them off. */
export async function withEndpoints(
  context: Context,
  count: 1 | 2,
  use: (...endpoints: [OwnEndpoint, OwnEndpoint]) => Promise<void>,
): Promise<void> {
  const endpoints: OwnEndpoint[] = [];
  try {
    while (endpoints.length < count) endpoints.push(await anOwnEndpoint(context));
    await use(...(endpoints as [OwnEndpoint, OwnEndpoint]));
  } finally {
    for (const { id } of endpoints) await postTo(context, id, 'disable').catch(() => undefined);
  }
}

async function anOwnEndpoint(context: Context): Promise<OwnEndpoint> {
  const subscriber = context.subscriber();
  const url = subscriber.addressFor((await context.aFlag()).id);
  const { made, id } = await anEndpoint(context, { url });
  const timesOf = ({ id }: Members) => arrivals([{ id }]).length;
  const arrivals: OwnEndpoint['arrivals'] = (events) => {
    const ids = events.map((event) => event.id);
    return subscriber.arrivedAt(url).filter(({ headers }) => ids.includes(headers['webhook-id']));
  };
  return {
    id,
    secret: String(membersOf(expectJson(made)).secret),
    answer: (...answers) => subscriber.answer(url, ...answers),
    arrivals,
    async wait(events, { times } = { times: 1 }) {
      const missing = () => events.filter((event) => timesOf(event) < times);
      const came = await context.eventually(async () => (missing().length === 0 ? true : undefined));
      if (came) return arrivals(events);
      const types = missing().map(({ type }) => String(type));
      throw new Finding(`Not delivered to ${url} while there was time: ${types.join(', ')}.`);
    },
  };
}

/** Expects that none of these events has come to an endpoint. */
export function expectNone(endpoint: OwnEndpoint, events: readonly Members[], message: string): void {
  const count = endpoint.arrivals(events).length;
  expect(count === 0, `${message}; ${count} came.`);
}
