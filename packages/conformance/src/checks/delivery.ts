import { DeliveryAttempt, Event, read } from '@report-this/protocol';
import { aDecision } from '../cases.ts';
import type { Check } from '../check.ts';
import { expectNone, postTo, withEndpoints } from '../endpoints.ts';
import { expect, expectForm, expectGranted, expectJson, expectStatus } from '../expect.ts';
import { told } from '../feed.ts';
import { isSignedWith } from '../is-signed-with.ts';
import { membersOf } from '../offer-facts.ts';
import type { Arrival } from '../subscriber.ts';

const FIRST_RETRY_MS = 5000;
/** The kit sees when a delivery comes, not when it was sent. */
const TOLERANCE_MS = 1000;

const eventIn = ({ body }: Arrival) => membersOf(JSON.parse(body));

/** SPEC §11.2, and of §11.3 what shows to a subscriber only. */
export const deliveryChecks: readonly Check[] = [
  {
    id: 'delivery.every',
    clause: '11.2.1',
    level: 'MUST',
    title: 'Delivers each event to each endpoint, under its id',
    run: (context) =>
      withEndpoints(context, 2, async (...endpoints) => {
        const json = aDecision((await context.aFlag()).id);
        const { events } = await told(context, { moves: [], decision: json });
        expect(events.length >= 3, `Expected three events of a case, got ${events.length}.`);
        for (const endpoint of endpoints) {
          for (const arrival of await endpoint.wait(events)) expectDelivery(arrival);
        }
      }),
  },
  {
    id: 'delivery.order',
    clause: '11.2.2',
    level: 'MUST',
    title: 'Delivers the events of a case in their order, also when the first is not taken at once',
    run: (context) =>
      withEndpoints(context, 1, async (endpoint) => {
        endpoint.answer({ status: 503 });
        const { events } = await told(context, { moves: ['claim', 'release'] });
        const sequences = (await endpoint.wait(events)).map(
          (arrival) => membersOf(eventIn(arrival).data).sequence as number,
        );
        const isInOrder = sequences.every((one, index) => index === 0 || one >= sequences[index - 1]!);
        expect(isInOrder, `Expected the events in the order of sequence, got ${sequences.join(', ')}.`);
      }),
  },
  {
    id: 'delivery.retry',
    clause: '11.2.3',
    level: 'MUST',
    title: 'Tries a failed delivery again after five seconds',
    run: (context) =>
      withEndpoints(context, 1, async (endpoint) => {
        endpoint.answer({ status: 500 });
        const { events } = await told(context, { moves: [] });
        const [one, other] = await endpoint.wait(events.slice(0, 1), { times: 2 });
        const ms = other!.at - one!.at;
        expect(
          ms >= FIRST_RETRY_MS - TOLERANCE_MS,
          `Expected 5 s between the first two tries, got ${ms} ms.`,
        );
      }),
  },
  {
    id: 'delivery.gone',
    clause: '11.2.4',
    level: 'MUST',
    title: 'Leaves an endpoint alone that answers 410',
    run: (context) =>
      withEndpoints(context, 2, async (gone, control) => {
        gone.answer({ status: 410 });
        const { events } = await told(context, { moves: [] });
        await control.wait(events);
        await gone.wait(events.slice(0, 1));
        const { events: later } = await told(context, { moves: [] });
        await control.wait(later);
        expectNone(gone, later, 'Expected nothing more at an endpoint that answered 410');
      }),
  },
  {
    id: 'delivery.redirect',
    clause: '11.2.5',
    level: 'MUST',
    title: 'Follows no redirect of an endpoint',
    run: (context) =>
      withEndpoints(context, 2, async (moved, control) => {
        const elsewhere = context.subscriber().addressFor((await context.aFlag()).id);
        moved.answer({ status: 307, location: elsewhere });
        const { events } = await told(context, { moves: [] });
        await moved.wait(events.slice(0, 1));
        await control.wait(events);
        const count = context.subscriber().arrivedAt(elsewhere).length;
        expect(count === 0, `Expected nothing where the endpoint redirects to; ${count} came.`);
      }),
  },
  {
    id: 'delivery.signed',
    clause: '11.2.7',
    level: 'MUST',
    title: 'Signs a delivery with every secret of its endpoint that is valid',
    run: (context) =>
      withEndpoints(context, 1, async (endpoint) => {
        const { events } = await told(context, { moves: [] });
        expectSigned(await endpoint.wait(events), [endpoint.secret]);
        const rotated = await context.review(`/webhooks/${endpoint.id}/secrets`, {
          json: { signature: 'ed25519', overlapSeconds: 3600 },
        });
        expectStatus(rotated, 201);
        const secret = String(membersOf(expectJson(rotated)).secret);
        const { events: later } = await told(context, { moves: [] });
        expectSigned(await endpoint.wait(later), [endpoint.secret, secret]);
      }),
  },
  {
    id: 'delivery.switch',
    clause: '11.3.5',
    level: 'MUST',
    title: 'Delivers nothing to an endpoint that is switched off, and then what it missed',
    run: (context) =>
      withEndpoints(context, 2, async (endpoint, control) => {
        expectGranted(await postTo(context, endpoint.id, 'disable'));
        const { events } = await told(context, { moves: [] });
        await control.wait(events);
        expectNone(endpoint, events, 'Expected nothing at an endpoint that is switched off');
        expectGranted(await postTo(context, endpoint.id, 'enable'));
        await endpoint.wait(events);
      }),
  },
  {
    id: 'delivery.replay',
    clause: '11.3.6',
    level: 'MUST',
    title: 'Delivers an event and all after it again when it is asked to',
    run: (context) =>
      withEndpoints(context, 1, async (endpoint) => {
        const { events } = await told(context, { moves: [] });
        await endpoint.wait(events);
        const from = events[0]?.id;
        expectGranted(await context.review(`/webhooks/${endpoint.id}/replay`, { json: { from } }));
        await endpoint.wait(events, { times: 2 });
      }),
  },
  {
    id: 'delivery.test',
    clause: '11.3.9',
    level: 'MUST',
    title: 'Sends an endpoint one delivery to test it, switched off or not, and says what came of it',
    run: (context) =>
      withEndpoints(context, 1, async (endpoint) => {
        for (const [status, outcome, isOff] of [
          [204, 'delivered', false],
          [204, 'delivered', true],
          [500, 'failed', false],
        ] as const) {
          if (isOff) expectGranted(await postTo(context, endpoint.id, 'disable'));
          endpoint.answer({ status });
          const tested = await postTo(context, endpoint.id, 'test');
          expectStatus(tested, 200);
          expectForm(tested, DeliveryAttempt, 'attempt');
          const attempt = membersOf(expectJson(tested));
          expect(attempt.outcome === outcome, `Expected ${outcome}, got ${String(attempt.outcome)}.`, tested);
          const arrivals = endpoint.arrivals([{ id: attempt.eventId }]);
          expect(arrivals.length === 1, `Expected one delivery, got ${arrivals.length}.`, tested);
          const { type, data } = eventIn(arrivals[0]!);
          const isOurs = type === 'webhook.tested' && membersOf(data).webhookId === endpoint.id;
          expect(isOurs, 'Expected webhook.tested with the id of the endpoint.', tested);
          expectSigned(arrivals, [endpoint.secret]);
        }
      }),
  },
];

function expectDelivery({ headers, body }: Arrival): void {
  const found = read(Event, parsed(body));
  expect(found.ok, 'Expected a delivery whose body has the form of an event.');
  expect(headers['content-type']?.startsWith('application/json') ?? false, 'Expected application/json.');
  expect(headers['webhook-id'] === found.value.id, 'Expected the id of the event as webhook-id.');
  const timestamp = headers['webhook-timestamp'] ?? '';
  expect(/^\d{10}$/.test(timestamp), `Expected webhook-timestamp in seconds, got ${timestamp || 'none'}.`);
}

function expectSigned(arrivals: readonly Arrival[], secrets: readonly string[]): void {
  for (const arrival of arrivals) {
    const count = secrets.filter((secret) => isSignedWith(arrival, secret)).length;
    expect(
      count === secrets.length,
      `Expected signatures of ${secrets.length} secrets, ${count} can be verified in "${arrival.headers['webhook-signature'] ?? ''}".`,
    );
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
