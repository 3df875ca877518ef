import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { describe, it } from 'node:test';
import {
  type DeliveryAttempt,
  type DeliveryList,
  Event,
  type Problem,
  read,
  type Webhook,
  type WebhookList,
  WebhookWithSecret,
} from '@report-this/protocol';
import type { Sink } from '@report-this/receiver';
import type { ServeOptions } from '@report-this/receiver/node';
import { aFlag } from '@report-this/receiver/testing';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { seededRandom } from '../../../scripts/seeded-random.ts';
import { aDecision } from './a-decision.test-helper.ts';
import { aGate } from './a-gate.test-helper.ts';
import { aServer, type TestServer } from './a-server.test-helper.ts';
import { type Arrived, aSubscriber, type Subscriber } from './a-subscriber.test-helper.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A server that delivers to this machine, when a test says so. */
const aSender = (options: ServeOptions = {}) =>
  aServer({ withoutWorkLoop: true, webhooks: { allowPrivateAddresses: ['127.0.0.0/8'] }, ...options });

async function json<Value>(answer: Response | Promise<Response>): Promise<Value> {
  return (await (await answer).json()) as Value;
}

async function subscribe(
  server: TestServer,
  { url }: Pick<Subscriber, 'url'>,
  draft: object = {},
): Promise<WebhookWithSecret> {
  const answer = await server.review('/webhooks', { url, ...draft });
  assert.equal(answer.status, 201);
  return json(answer);
}

const flagOn = (server: TestServer, path: string) =>
  server.post('/flags', aFlag({ url: `https://shop.example${path}` }));
const typesOf = (arrived: readonly Arrived[]) => arrived.map(({ event }) => event.type);

describe('delivering events', () => {
  it('tells of every step of a case, in order, each in its form', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    await subscribe(server, subscriber);
    const flag = aFlag({ claim: { explanation: 'Words of a reporter' } });
    await server.post('/flags', { ...flag, reporter: { role: 'reachable', email: 'ana@mail.example' } });
    const { items } = await json<{ items: { id: string }[] }>(server.review('/cases'));
    await server.review(`/cases/${items[0]!.id}/claim`, '');
    await server.review(`/cases/${items[0]!.id}/decision`, aDecision());
    await server.receiver.work();

    assert.deepEqual(typesOf(subscriber.arrived), [
      'case.opened',
      'flag.received',
      'case.claimed',
      'case.decided',
    ]);
    for (const { event, body } of subscriber.arrived) {
      assert.ok(read(Event, event).ok, body);
      assert.doesNotMatch(body, /Words|ana@|moderator|31 times/);
    }
    const [opened, received, , decided] = subscriber.arrived.map(({ event }) => event);
    assert.deepEqual(
      subscriber.arrived.map(({ event }) => event.data.sequence),
      [1, 2, 3, 4],
    );
    assert.ok(opened?.type === 'case.opened' && received?.type === 'flag.received');
    assert.deepEqual(opened.data.target, { kind: 'comment', url: 'https://shop.example/p/7' });
    assert.equal(received.data.flagId, flag.id);
    assert.ok(decided?.type === 'case.decided');
    assert.deepEqual([decided.data.outcome, decided.data.measures], ['restricted', ['visibility.removed']]);
    assert.deepEqual(server.faults, []);
  });

  it('signs as Standard Webhooks has it, so that its own library verifies', async () => {
    const [server, subscriber] = [await aSender({ clock: { now: Date.now } }), await aSubscriber()];
    const { secret } = await subscribe(server, subscriber);
    await flagOn(server, '/1');
    await server.receiver.work();
    const { body, headers } = subscriber.arrived[0]!;
    const event = new StandardWebhook(secret).verify(body, headers as Record<string, string>) as Event;
    assert.equal(event.id, headers['webhook-id']);
    assert.throws(() => new StandardWebhook(secret).verify(`${body} `, headers as Record<string, string>));
  });

  it('signs with an Ed25519 key whose public half it told', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    const { secret } = await subscribe(server, subscriber, { signature: 'ed25519' });
    await flagOn(server, '/1');
    await server.receiver.work();
    const { body, headers } = subscriber.arrived[0]!;
    const [id, at] = [headers['webhook-id'], headers['webhook-timestamp']];
    const [version, signature] = (headers['webhook-signature'] as string).split(',');
    assert.equal(version, 'v1a');
    const raw = Buffer.from(secret.replace('whpk_', ''), 'base64');
    const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    const content = Buffer.from(`${String(id)}.${String(at)}.${body}`);
    assert.ok(verify(null, content, key, Buffer.from(signature!, 'base64')));
    assert.ok(!verify(null, Buffer.from(`${content.toString()} `), key, Buffer.from(signature!, 'base64')));
  });

  it('signs with the old and the new secret while one takes over', async () => {
    const [server, subscriber] = [await aSender({ clock: { now: Date.now } }), await aSubscriber()];
    const first = await subscribe(server, subscriber);
    const answer = await server.review(`/webhooks/${first.id}/secrets`, { overlapSeconds: 3600 });
    assert.equal(answer.status, 201);
    const second = await json<WebhookWithSecret>(answer);
    assert.ok(read(WebhookWithSecret, second).ok);
    assert.equal(second.secrets.length, 2);
    await flagOn(server, '/1');
    await server.receiver.work();
    const { body, headers } = subscriber.arrived[0]!;
    for (const secret of [first.secret, second.secret])
      new StandardWebhook(secret).verify(body, headers as Record<string, string>);
    assert.equal((headers['webhook-signature'] as string).split(' ').length, 2);
  });

  it('tries again by the table, and disables the endpoint when the tries are used up', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    const { id } = await subscribe(server, subscriber);
    subscriber.answering = () => 500;
    await flagOn(server, '/1');
    await server.receiver.work();
    const waits = [
      5 * SECOND,
      5 * MINUTE,
      30 * MINUTE,
      ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR),
    ];
    for (const [index, wait] of waits.entries()) {
      server.clock.advance(wait - 1);
      await server.receiver.work();
      assert.equal(subscriber.arrived.length, index + 1, `not before ${wait} ms`);
      server.clock.advance(1);
      await server.receiver.work();
      assert.equal(subscriber.arrived.length, index + 2, `after ${wait} ms`);
    }
    assert.equal(
      new Set(subscriber.arrived.map(({ event }) => event.id)).size,
      1,
      'the first holds back the rest',
    );
    const [webhook] = (await json<WebhookList>(server.review('/webhooks'))).items;
    assert.deepEqual([webhook!.state, webhook!.disabledReason], ['disabled', 'exhausted']);

    server.clock.advance(100 * HOUR);
    await server.receiver.work();
    assert.equal(subscriber.arrived.length, 10);
    subscriber.answering = () => 200;
    const enabled = await json<Webhook>(server.review(`/webhooks/${id}/enable`, ''));
    assert.equal(enabled.state, 'active');
    await server.receiver.work();
    assert.deepEqual(typesOf(subscriber.arrived.slice(10)), ['case.opened', 'flag.received']);
  });

  it('leaves an endpoint alone that answers 410', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    await subscribe(server, subscriber);
    subscriber.answering = () => 410;
    await flagOn(server, '/1');
    await server.receiver.work();
    await flagOn(server, '/2');
    server.clock.advance(100 * HOUR);
    await server.receiver.work();
    assert.equal(subscriber.arrived.length, 1);
    const [webhook] = (await json<WebhookList>(server.review('/webhooks'))).items;
    assert.deepEqual([webhook!.state, webhook!.disabledReason], ['disabled', 'gone']);
  });

  it('follows no redirect', async () => {
    const [server, subscriber, other] = [await aSender(), await aSubscriber(), await aSubscriber()];
    await subscribe(server, subscriber);
    subscriber.answering = () => ({ status: 307, headers: { location: other.url } });
    await flagOn(server, '/1');
    await server.receiver.work();
    assert.equal(other.arrived.length, 0);
    assert.deepEqual(
      [server.deliveries[0]!.outcome, server.deliveries[0]!.reason],
      ['failed', 'redirect 307'],
    );
  });

  it('tries again when nobody answers, and when nobody listens', async () => {
    const webhooks = { allowPrivateAddresses: true, timeoutMs: 500 };
    const [server, subscriber] = [await aSender({ webhooks }), await aSubscriber()];
    await subscribe(server, subscriber, { types: ['flag.received'] });
    subscriber.answering = () => 'silence';
    await flagOn(server, '/1');
    await server.receiver.work();
    subscriber.close();
    server.clock.advance(5 * SECOND);
    await server.receiver.work();
    assert.deepEqual(
      server.deliveries.map(({ outcome, reason }) => [outcome, reason]),
      [
        ['failed', 'timeout'],
        ['failed', 'ECONNREFUSED'],
      ],
    );
  });

  it('tries again when the endpoint changes to another protocol', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    await subscribe(server, subscriber, { types: ['flag.received'] });
    subscriber.answering = () => 'upgrade';
    await flagOn(server, '/1');
    await server.receiver.work();
    assert.deepEqual([server.deliveries[0]!.outcome, server.deliveries[0]!.reason], ['failed', 'no answer']);
  });

  it('reaches the other endpoints while one is slow to answer', async (t) => {
    const [asked, answered, reached] = [aGate(), aGate(), aGate()];
    const deliver: Sink['deliver'] = async ({ url }) => {
      if (url.includes('slow')) {
        asked.open();
        await answered.opened;
      } else reached.open();
      return { outcome: 'delivered' };
    };
    const server = await aSender({ sink: { deliver, refuses: () => false, close() {} } });
    await subscribe(server, { url: 'https://slow.example/' }, { types: ['flag.received'] });
    await subscribe(server, { url: 'https://quick.example/' }, { types: ['case.claimed'] });
    await flagOn(server, '/1');
    const { items } = await json<{ items: { id: string }[] }>(server.review('/cases'));
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const worked = server.receiver.work();
    await asked.opened;
    await server.review(`/cases/${items[0]!.id}/claim`, '');
    t.mock.timers.tick(250);
    await reached.opened;
    assert.equal(server.deliveries.length, 0, 'the slow one has not answered yet');
    answered.open();
    await worked;
    assert.equal(server.deliveries.length, 2);
  });

  it('gives back what is on its way when the server closes, and keeps nobody waiting', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    await subscribe(server, subscriber);
    const arrived = new Promise<void>((resolve) => {
      subscriber.answering = () => {
        resolve();
        return 'silence';
      };
    });
    await flagOn(server, '/1');
    const worked = server.receiver.work();
    await arrived;
    const startedAt = Date.now();
    await server.close();
    await worked;
    assert.ok(Date.now() - startedAt < 5000);
    assert.equal(server.deliveries[0]!.outcome, 'released');
  });

  it('gives back what a sink that hears no signal never ends, when the server closes', async () => {
    const asked = aGate();
    const deliver = () => {
      asked.open();
      return new Promise<never>(() => {});
    };
    const server = await aSender({ sink: { deliver, refuses: () => false, close() {} } });
    await subscribe(server, { url: 'https://subscriber.example/' }, { types: ['flag.received'] });
    await flagOn(server, '/1');
    const worked = server.receiver.work();
    await asked.opened;
    await server.close();
    await worked;
    assert.deepEqual(
      server.deliveries.map(({ outcome, reason }) => [outcome, reason]),
      [['released', 'given back']],
    );
  });

  it('delivers each event at least once and in order of its case to a subscriber that fails at random', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    const { secret } = await subscribe(server, subscriber);
    const random = seededRandom(20261121);
    const accepted: Event[] = [];
    subscriber.answering = ({ event }) => {
      const draw = random();
      if (draw < 0.2) return 500;
      if (draw < 0.3) return 'break';
      accepted.push(event);
      return draw < 0.4 ? 'break' : 204; // taken, and the answer is lost
    };
    for (let number = 0; number < 150; number++) await flagOn(server, `/${number % 12}`);
    // 24 h pass at most for each: the endpoint does not give up, whatever the draws
    for (let round = 0; round < 60; round++) {
      await server.receiver.work();
      server.clock.advance(24 * HOUR);
    }
    const recorded = await eventsOf(server);
    assert.equal(recorded.length, 162);
    assert.deepEqual(new Set(accepted.map(({ id }) => id)), new Set(recorded.map(({ id }) => id)));
    assert.ok(accepted.length > recorded.length, 'some came twice');
    for (const [caseId, sequences] of byCase(accepted)) {
      const firstSeen = [...new Set(sequences)];
      assert.deepEqual(
        firstSeen,
        firstSeen.map((_, index) => index + 1),
        caseId,
      );
    }
    for (const { headers, body } of subscriber.arrived) assert.ok(isSigned(secret, headers, body));
    assert.deepEqual(server.faults, []);
  });
});

function byCase(events: readonly Event[]): Map<string, number[]> {
  const cases = new Map<string, number[]>();
  for (const { data } of events) cases.set(data.caseId, [...(cases.get(data.caseId) ?? []), data.sequence]);
  return cases;
}

/** Whether the library of Standard Webhooks makes the same signature; it would call a manual clock's time too old. */
function isSigned(secret: string, headers: Arrived['headers'], body: string): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  return (
    new StandardWebhook(secret).sign(String(headers['webhook-id']), at, body) === headers['webhook-signature']
  );
}

async function eventsOf(server: TestServer, query = '?limit=1000'): Promise<Event[]> {
  const answer = await server.review(`/events${query}`);
  assert.equal(answer.status, 200);
  return linesOf(await answer.text());
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);

describe('the feed', () => {
  it('gives every event once, in the order of recording, to who follows it', async () => {
    const server = await aSender();
    for (let number = 0; number < 7; number++) await flagOn(server, `/${number % 3}`);
    const all = await eventsOf(server);
    assert.equal(all.length, 10);
    for (const event of all) assert.ok(read(Event, event).ok);
    const seen: Event[] = [];
    for (let page = await eventsOf(server, '?limit=3'); page.length > 0;) {
      seen.push(...page);
      if (seen.length < 12) await flagOn(server, `/${seen.length}`);
      page = await eventsOf(server, `?limit=3&after=${seen.at(-1)!.id}`);
    }
    assert.deepEqual(seen, await eventsOf(server));
    assert.ok(seen.length > all.length);
    const ids = seen.map(({ id }) => id);
    assert.deepEqual(ids, [...ids].sort(), 'the ids sort as the events do');
  });

  it('is lines of JSON that nobody keeps', async () => {
    const server = await aSender();
    await flagOn(server, '/1');
    const answer = await server.review('/events');
    assert.equal(answer.headers.get('content-type'), 'application/x-ndjson');
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.match(await answer.text(), /^\{.*\}\n\{.*\}\n$/);
  });

  it('refuses a question it does not understand, and who has no key', async () => {
    const server = await aSender();
    await flagOn(server, '/1');
    const [event] = await eventsOf(server);
    const stranger = event!.id.replace(/.$/, (digit) => (digit === 'f' ? 'e' : 'f'));
    for (const query of [
      '?limit=0',
      '?limit=1001',
      '?limit=x',
      '?after=',
      '?after=x',
      `?after=${stranger}`,
    ]) {
      const answer = await server.review(`/events${query}`);
      assert.equal(answer.status, 400, query);
      assert.equal((await json<Problem>(answer)).type, 'urn:report-this:problem:malformed-request');
    }
    assert.equal((await server.get('/events')).status, 401);
  });

  it('is not there when the extension is off, nor does the offer list it', async () => {
    const server = await aSender({ offer: { extensions: [] } });
    assert.equal((await server.review('/events')).status, 404);
    assert.equal((await server.review('/webhooks')).status, 404);
    assert.deepEqual((await json<{ extensions: string[] }>(server.get(''))).extensions, ['review']);
    const other = await aSender();
    assert.ok((await json<{ extensions: string[] }>(other.get(''))).extensions.includes('events'));
  });
});

describe('endpoints', () => {
  it('are told their secret once, and shown without it', async () => {
    const server = await aSender();
    const made = await subscribe(
      server,
      { url: 'https://subscriber.example/events' },
      { types: ['case.decided'] },
    );
    assert.ok(read(WebhookWithSecret, made).ok);
    assert.match(made.secret, /^whsec_/);
    const text = await (await server.review('/webhooks')).text();
    const { items } = JSON.parse(text) as WebhookList;
    const { secret: _secret, ...shown } = made;
    assert.deepEqual(items, [shown]);
    assert.doesNotMatch(text, /whsec_/);
    for (const act of ['disable', 'disable', 'enable', 'enable']) {
      const answer = await server.review(`/webhooks/${made.id}/${act}`, '');
      const changed = await json<Webhook>(answer);
      assert.equal(changed.state, `${act}d`.replace('enabled', 'active'));
      assert.equal(changed.disabledReason, act === 'disable' ? 'switchedOff' : undefined);
      assert.ok(!('secret' in changed));
    }
  });

  it('get events again from the one that somebody names', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    const { id } = await subscribe(server, subscriber);
    for (const number of [1, 2, 3]) await flagOn(server, `/${number}`);
    await server.receiver.work();
    const third = subscriber.arrived.find(({ event }) => event.data.sequence === 2)!.event;
    const after = (await eventsOf(server)).map((event) => event.id);
    const answer = await server.review(`/webhooks/${id}/replay`, { from: third.id });
    assert.equal(answer.status, 200);
    subscriber.arrived.length = 0;
    await server.receiver.work();
    assert.deepEqual(
      new Set(subscriber.arrived.map(({ event }) => event.id)),
      new Set(after.slice(after.indexOf(third.id))),
    );
  });

  it('are refused when they lead into a private network, by whatever spelling', async () => {
    const server = await aSender({ webhooks: {} });
    const urls = [
      'http://127.0.0.1/',
      'http://127.1/',
      'http://0x7f000001/',
      'http://2130706433/',
      'http://10.0.0.8/',
      'http://169.254.169.254/latest',
      'http://192.168.1.1:8080/',
      'http://0.0.0.0/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[fe80::1]/',
      'http://[fd00::1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://[2002:7f00:1::]/',
      'https://name:password@subscriber.example/',
    ];
    for (const url of urls) {
      const answer = await server.review('/webhooks', { url });
      assert.equal(answer.status, 422, url);
      const { issues } = await json<Problem>(answer);
      assert.deepEqual(
        issues!.map(({ pointer, code }) => [pointer, code]),
        [['/url', 'notAllowed']],
      );
    }
    for (const url of ['https://8.8.8.8/', 'https://[2606:4700::1111]/', 'https://subscriber.example/'])
      assert.equal((await server.review('/webhooks', { url })).status, 201, url);
  });

  it('are not reached when their name leads into a private network', async () => {
    const subscriber = await aSubscriber();
    const found: string[] = [];
    const resolve = async (name: string) => {
      found.push(name);
      return [
        { address: '93.184.216.34', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ].slice(-found.length);
    };
    const server = await aSender({ webhooks: { resolve } });
    await subscribe(server, { url: `http://subscriber.example:${subscriber.port}/` });
    await flagOn(server, '/1');
    await server.receiver.work();
    server.clock.advance(5 * SECOND);
    await server.receiver.work(); // one of two addresses is enough
    assert.equal(subscriber.arrived.length, 0);
    assert.deepEqual(found, ['subscriber.example', 'subscriber.example']);
    assert.deepEqual(
      server.deliveries.map(({ reason }) => reason),
      ['address not allowed', 'address not allowed'],
    );
  });

  it('are reached at the address that was checked, whatever their name says a moment later', async () => {
    const subscriber = await aSubscriber('127.0.0.2');
    const trap = await aSubscriber('127.0.0.1', subscriber.port);
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? '127.0.0.2' : '127.0.0.1', family: 4 }];
    const server = await aSender({ webhooks: { resolve, allowPrivateAddresses: ['127.0.0.2/32'] } });
    await subscribe(server, { url: `http://rebinding.example:${subscriber.port}/` });
    await flagOn(server, '/1');
    await server.receiver.work();
    assert.equal(asked, 1, 'once for the connection, which is used again');
    assert.equal(subscriber.arrived.length, 2);
    subscriber.close();
    await flagOn(server, '/1');
    await server.receiver.work();
    assert.equal(trap.arrived.length, 0);
  });

  it('are refused to who has no key, and to drafts that are none', async () => {
    const server = await aSender();
    const { id } = await subscribe(server, { url: 'https://subscriber.example/' });
    for (const path of [
      '',
      `/${id}/secrets`,
      `/${id}/replay`,
      `/${id}/disable`,
      `/${id}/enable`,
      '/none/enable',
    ])
      assert.equal((await server.post(`/webhooks${path}`, {})).status, 401, path);
    const wrong = [
      ['', {}, '/url'],
      ['', { url: 'ftp://subscriber.example/' }, '/url'],
      ['', { url: 'https://subscriber.example/', types: ['case.closed'] }, '/types/0'],
      ['', { url: 'https://subscriber.example/', types: [] }, '/types'],
      [`/${id}/secrets`, { overlapSeconds: -1 }, '/overlapSeconds'],
      [`/${id}/replay`, {}, '/from'],
      [`/${id}/replay`, { from: id }, '/from'],
    ] as const;
    for (const [path, draft, pointer] of wrong) {
      const answer = await server.review(`/webhooks${path}`, draft);
      assert.equal(answer.status, 422, path);
      const problem = await json<Problem>(answer);
      assert.equal(problem.type, 'urn:report-this:problem:invalid-webhook');
      assert.ok(problem.issues!.some((issue) => issue.pointer === pointer));
    }
    for (const path of ['secrets', 'disable', 'enable'])
      assert.equal((await server.review(`/webhooks/none/${path}`, {})).status, 404, path);
  });
});

describe('registering an endpoint', () => {
  it('under an id is done once: the same draft again is answered without a secret', async () => {
    const server = await aSender();
    const draft = { id: '0192f3a1-7c4e-7b21-9d40-3b5e8c1f2b64', url: 'http://127.0.0.1:9/events' };
    const first = await server.review('/webhooks', draft);
    assert.equal(first.status, 201);
    const { secret, ...endpoint } = await json<WebhookWithSecret>(first);
    assert.match(secret, /^whsec_/);
    const again = await server.review('/webhooks', draft);
    assert.equal(again.status, 200);
    assert.deepEqual(await json<Webhook>(again), endpoint);
    assert.equal(endpoint.id, draft.id);

    for (const change of [{ types: ['case.decided'] }, { signature: 'ed25519' }]) {
      const other = await server.review('/webhooks', { ...draft, ...change });
      assert.equal(other.status, 422);
      assert.deepEqual(
        (await json<Problem>(other)).issues?.map(({ pointer }) => pointer),
        ['/id'],
      );
    }
    assert.equal((await server.review('/webhooks', { ...draft, signature: 'hmac' })).status, 200);
    assert.equal((await json<WebhookList>(server.review('/webhooks'))).items.length, 1);
  });
});

describe('a test of an endpoint', () => {
  it('arrives signed, says what came of it, and is no event', async () => {
    const [server, subscriber] = [await aSender({ clock: { now: Date.now } }), await aSubscriber()];
    const { id, secret } = await subscribe(server, subscriber);
    await server.review(`/webhooks/${id}/disable`, {});
    const attempt = await json<DeliveryAttempt>(server.review(`/webhooks/${id}/test`, {}));
    assert.deepEqual([attempt.type, attempt.outcome, attempt.tries], ['webhook.tested', 'delivered', 1]);

    const [{ headers, body }] = subscriber.arrived as [Arrived];
    const told = new StandardWebhook(secret).verify(body, headers as Record<string, string>) as object;
    assert.deepEqual(told, {
      id: attempt.eventId,
      type: 'webhook.tested',
      timestamp: attempt.at,
      data: { webhookId: id },
    });
    assert.equal(await (await server.review('/events')).text(), '');
    const [listed] = (await json<WebhookList>(server.review('/webhooks'))).items;
    assert.equal(listed?.state, 'disabled');
  });

  it('of one that fails tells why, and is there among the last attempts', async () => {
    const [server, subscriber] = [await aSender(), await aSubscriber()];
    const { id } = await subscribe(server, subscriber);
    subscriber.answering = () => 503;
    const test = () => json<DeliveryAttempt>(server.review(`/webhooks/${id}/test`, {}));
    assert.deepEqual(await outcomeOf(test()), ['failed', 'status 503']);
    subscriber.answering = () => 410;
    assert.deepEqual(await outcomeOf(test()), ['gone', undefined]);
    subscriber.answering = () => 204;
    await flagOn(server, '/p/attempts');
    await server.receiver.work();
    const { items } = await json<DeliveryList>(server.review(`/webhooks/${id}/deliveries`));
    assert.deepEqual(
      items.map(({ type, outcome, reason }) => [type, outcome, reason]),
      [
        ['flag.received', 'delivered', undefined],
        ['case.opened', 'delivered', undefined],
        ['webhook.tested', 'gone', undefined],
        ['webhook.tested', 'failed', 'status 503'],
      ],
    );
  });

  it('of none is not found', async () => {
    const server = await aSender();
    const nowhere = '/webhooks/0192f3a1-7c4e-7b21-9d40-3b5e8c1f2b64';
    assert.equal((await server.review(`${nowhere}/test`, {})).status, 404);
    assert.equal((await server.review(`${nowhere}/deliveries`)).status, 404);
  });
});

async function outcomeOf(attempt: Promise<DeliveryAttempt>) {
  const { outcome, reason } = await attempt;
  return [outcome, reason];
}
