import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Event } from '@report-this/protocol';
import {
  isInvalidDraftError,
  isRefusedError,
  isUnexpectedAnswerError,
  isUnreachableError,
} from '@report-this/client';
import { createEndpointsClient } from '@report-this/client/endpoints';
import {
  anEvent,
  anId,
  answer,
  fakeReceiver,
  type FakeReceiverOptions,
  htmlPage,
  manualClock,
} from '@report-this/client/testing';
import { halfwayBytes, rejectionOf } from './clients.test-helper.ts';

const draft = { url: 'https://subscriber.example/events', types: ['case.decided' as const] };

function aTender(faking: FakeReceiverOptions = {}, moderatorKey = 'key-of-robin') {
  const clock = manualClock();
  const receiver = fakeReceiver({ ...faking, clock });
  const parts = { receiver: receiver.url, fetch: receiver.fetch, clock, randomBytes: halfwayBytes };
  return { receiver, clock, endpoints: createEndpointsClient({ ...parts, moderatorKey }) };
}

describe('registering an endpoint', () => {
  it('answers with its secret, and is sent with an id and the key', async () => {
    const { endpoints, receiver } = aTender();
    const { id, secret, url } = await endpoints.addEndpoint(draft);
    assert.match(secret, /^whsec_/);
    assert.equal(url, draft.url);
    const [request] = receiver.requests;
    assert.deepEqual(request?.body, { ...draft, id });
    assert.equal(request?.headers.get('authorization'), 'Bearer key-of-robin');
    assert.deepEqual(receiver.transcript, ['POST /webhooks → 201']);
  });

  it('is done once when the answer is lost, and gets another secret instead of the lost one', async () => {
    const { endpoints, receiver, clock } = aTender({ byHand: true });
    const adding = endpoints.addEndpoint({ ...draft, signature: 'ed25519' });
    const first = await receiver.nextRequest();
    const lost = fakeReceiver(); // the same answer, which nobody hears
    assert.equal((await lost.fetch(requestOf(first, lost.url))).status, 201);
    first.breakOff();
    await clock.untilAsleep(250);
    clock.advance(250);
    const second = await receiver.nextRequest();
    assert.equal(second.text, first.text);
    const { secret: _secret, ...known } = (await (
      await lost.fetch(requestOf(second, lost.url))
    ).json()) as Record<string, unknown>;
    second.answer(answer(200, known));
    const rotation = await receiver.nextRequest();
    assert.deepEqual(rotation.body, { overlapSeconds: 0, signature: 'ed25519' });
    rotation.answer(answer(201, { ...known, secret: 'whpk_bmV3' }));

    assert.equal((await adding).secret, 'whpk_bmV3');
    assert.deepEqual(receiver.transcript, [
      'POST /webhooks → no answer',
      'POST /webhooks → 200',
      `POST /webhooks/${(await adding).id}/secrets → 201`,
    ]);
  });

  it('at no address never leaves the program', async () => {
    const { endpoints, receiver } = aTender();
    const error = await rejectionOf(endpoints.addEndpoint({ url: 'ftp://subscriber.example' }));
    assert.ok(isInvalidDraftError(error));
    assert.deepEqual(
      error.issues.map(({ pointer }) => pointer),
      ['/url'],
    );
    assert.deepEqual(receiver.requests, []);
  });

  it('without a valid key is refused, and the key is in no message', async () => {
    const { endpoints } = aTender({}, 'guess-the-key');
    const error = await rejectionOf(endpoints.addEndpoint(draft));
    assert.ok(isRefusedError(error) && error.problemName === 'unauthenticated');
    assert.ok(!JSON.stringify(error).includes('guess'));
  });
});

describe('an endpoint', () => {
  it('is listed without its secret, switched, tested and rotated', async () => {
    const { endpoints, receiver } = aTender();
    const { id, secret } = await endpoints.addEndpoint(draft);
    assert.equal((await endpoints.disableEndpoint(id)).state, 'disabled');
    assert.equal((await endpoints.enableEndpoint(id)).state, 'active');
    const rotated = await endpoints.rotateSecret(id, { overlapSeconds: 3600 });
    assert.notEqual(rotated.secret, secret);
    const attempt = await endpoints.testEndpoint(id);
    assert.deepEqual(await endpoints.listDeliveries(id), [attempt]);
    const [listed] = await endpoints.listEndpoints();
    assert.equal(listed?.secrets.length, 2);
    assert.ok(!JSON.stringify(listed).includes(secret));
    assert.deepEqual(
      receiver.transcript.map((line) => line.replace(id, 'id')),
      [
        'POST /webhooks → 201',
        'POST /webhooks/id/disable → 200',
        'POST /webhooks/id/enable → 200',
        'POST /webhooks/id/secrets → 201',
        'POST /webhooks/id/test → 200',
        'GET /webhooks/id/deliveries → 200',
        'GET /webhooks → 200',
      ],
    );
  });

  it('gets events again from the one that is named', async () => {
    const event = anEvent('case.claimed');
    const { endpoints, receiver } = aTender({ events: [event] });
    const { id } = await endpoints.addEndpoint(draft);
    assert.equal((await endpoints.replayEvents(id, event.id)).id, id);
    assert.deepEqual(receiver.requests.at(-1)?.body, { from: event.id });
    const unknown = await rejectionOf(endpoints.replayEvents(id, anId(9999)));
    assert.ok(isRefusedError(unknown) && unknown.problemName === 'invalid-webhook');
    assert.ok(isInvalidDraftError(await rejectionOf(endpoints.replayEvents(id, 'the last one'))));
    assert.equal(receiver.requests.length, 3);
  });

  it('that does not exist is refused as not found', async () => {
    const { endpoints } = aTender();
    for (const asking of [
      endpoints.testEndpoint(anId(1)),
      endpoints.listDeliveries(anId(1)),
      endpoints.disableEndpoint(anId(1)),
      endpoints.rotateSecret(anId(1)),
    ]) {
      const error = await rejectionOf(asking);
      assert.ok(isRefusedError(error) && error.problemName === 'not-found');
    }
  });
});

describe('the feed', () => {
  const told = Array.from({ length: 5 }, (_, index) => ({
    ...anEvent('case.claimed', { sequence: index + 1 }),
    id: anId(7001 + index),
  }));
  const idsOf = async (events: AsyncIterable<Event>) => {
    const ids: string[] = [];
    for await (const { id } of events) ids.push(id);
    return ids;
  };

  it('is read event by event to its end, a page only when it is needed', async () => {
    const { endpoints, receiver } = aTender({ events: told });
    assert.deepEqual(
      await idsOf(endpoints.events({ limit: 2 })),
      told.map(({ id }) => id),
    );
    assert.deepEqual(
      receiver.requests.map(({ query }) => query.toString()),
      [
        'limit=2',
        `after=${anId(7002)}&limit=2`,
        `after=${anId(7004)}&limit=2`,
        `after=${anId(7005)}&limit=2`,
      ],
    );

    for await (const { id } of endpoints.events({ limit: 2 })) if (id === anId(7001)) break;
    assert.equal(receiver.requests.length, 5);
  });

  it('goes on after the event that was read last', async () => {
    const { endpoints } = aTender({ events: told });
    assert.deepEqual(await idsOf(endpoints.events({ after: anId(7003) })), [anId(7004), anId(7005)]);
    assert.deepEqual(await idsOf(endpoints.events({ after: anId(7005) })), []);
  });

  it('asks again for a page whose answer breaks off, and no event comes twice', async () => {
    const { endpoints, receiver, clock } = aTender({ events: told });
    receiver.answerNext('as-usual', 'no-answer');
    const reading = idsOf(endpoints.events({ limit: 3 }));
    await clock.untilAsleep(250);
    clock.advance(250);
    assert.deepEqual(
      await reading,
      told.map(({ id }) => id),
    );
  });

  it('passes over events of a type that this version does not know, and goes on after them', async () => {
    const { endpoints, receiver } = aTender({ events: told });
    const later = { id: anId(7000), type: 'case.reopened', timestamp: '2026-11-21T10:00:00Z', data: {} };
    receiver.answerNext(ndjson(later), ndjson(told[0]!), ndjson());
    assert.deepEqual(await idsOf(endpoints.events()), [anId(7001)]);
    assert.equal(receiver.requests[1]?.query.get('after'), anId(7000));
  });

  it('takes nothing else for a feed', async () => {
    const { endpoints, receiver } = aTender({ events: told });
    const broken = [
      htmlPage(),
      ndjson({ ...told[0]!, data: {} }),
      ndjson({ type: 'case.claimed' }),
      answer(200, '{"id":"', { 'content-type': 'application/x-ndjson' }),
      answer(200, []),
    ];
    for (const one of broken) {
      receiver.answerNext(one);
      assert.ok(isUnexpectedAnswerError(await rejectionOf(idsOf(endpoints.events()))));
    }
  });

  it('ends when a receiver repeats itself', async () => {
    const { endpoints, receiver } = aTender();
    receiver.answerNext(ndjson(told[0]!), ndjson(told[0]!));
    assert.deepEqual(await idsOf(endpoints.events()), [anId(7001), anId(7001)]);
    assert.equal(receiver.requests.length, 2);
  });

  it('after an event that is none is refused; who aborts gets the own reason', async () => {
    const { endpoints, receiver, clock } = aTender({ events: told });
    const error = await rejectionOf(idsOf(endpoints.events({ after: anId(1) })));
    assert.ok(isRefusedError(error) && error.problemName === 'malformed-request');
    const reason = new Error('Enough.');
    const leaving = new AbortController();
    const reading = async () => {
      for await (const _ of endpoints.events({ limit: 1, signal: leaving.signal })) leaving.abort(reason);
    };
    assert.equal(await rejectionOf(reading()), reason);

    receiver.answerNext('no-answer', 'no-answer', 'no-answer');
    const unreachable = rejectionOf(idsOf(endpoints.events()));
    for (const wait of [250, 500]) {
      await clock.untilAsleep(wait);
      clock.advance(wait);
    }
    assert.ok(isUnreachableError(await unreachable));
  });

  function ndjson(...lines: unknown[]) {
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    return answer(200, text, { 'content-type': 'application/x-ndjson' });
  }
});

function requestOf(
  { method, path, headers, text }: { method: string; path: string; headers: Headers; text: string },
  url: string,
) {
  return new Request(url + path, { method, headers, body: text });
}
