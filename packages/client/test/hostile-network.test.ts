import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type Client,
  type Clock,
  createClient,
  isFlagClientError,
  isRefusedError,
} from '@report-this/client';
import {
  createOutbox,
  type Drop,
  memoryStore,
  type Outcome,
  type Submitter,
} from '@report-this/client/outbox';
import { aFlagDraft, anId, aReceipt, fakeReceiver, refusal } from '@report-this/client/testing';
import { seededRandom } from '../../../scripts/seeded-random.ts';
import { hostileNetwork } from './hostile-network.test-helper.ts';
import { virtualClock } from './virtual-clock.test-helper.ts';

const RUNS = 1000;
const FLAGS_PER_RUN = 3;

// What a client loads when it first fails must be there before: no time of a virtual clock brings it.
before(async () => {
  const receiver = fakeReceiver();
  receiver.answerNext(refusal('internal'));
  receiver.answerNext(refusal('invalid-flag'));
  const clock: Clock = {
    now: () => 0,
    sleep: (ms) => (ms < 15_000 ? Promise.resolve() : new Promise(() => {})), // the limit of the call never ends
  };
  const client = createClient({ receiver: receiver.url, fetch: receiver.fetch, clock });
  await assert.rejects(client.submitFlag(aFlagDraft()), isRefusedError);
});

describe('a hostile network', () => {
  const platformFetch = globalThis.fetch;
  let network: (request: Request) => Promise<Response>;
  const seen: Record<string, number> = {};
  const mischief: Record<string, number> = {};

  // no client below is handed a fetch: they take the global one, whoever put it there
  before(() => {
    globalThis.fetch = ((request: Request) => network(request)) as typeof globalThis.fetch;
  });
  after(() => {
    globalThis.fetch = platformFetch;
  });

  async function run(
    seed: number,
    around = (client: Client, _clock: Clock): Submitter => client,
  ): Promise<void> {
    const random = seededRandom(seed);
    const clock = virtualClock();
    const receiver = fakeReceiver({ clock });
    const hostile = hostileNetwork(receiver.fetch, clock, random);
    const askedUntil = new Map<string, number>();
    const drops: Drop[] = [];

    network = async (request) => {
      const { id } = (await request.clone().json()) as { id: string };
      assert.ok(clock.now() >= (askedUntil.get(id) ?? 0), 'a receiver is not called before it asked to be');
      const answer = await hostile.fetch(request);
      const asked = Number(answer.headers.get('retry-after') ?? 0);
      if (asked) askedUntil.set(id, clock.now() + asked * 1000);
      return answer;
    };
    const randomBytes = (count: number) => Uint8Array.from({ length: count }, () => random() * 256);
    const outbox = createOutbox({
      client: around(createClient({ receiver: receiver.url, clock, randomBytes }), clock),
      store: memoryStore(),
      clock,
      randomBytes,
      network: new EventTarget(),
      onDrop: (drop) => drops.push(drop),
    });

    const ids = Array.from({ length: FLAGS_PER_RUN }, (_, index) => anId(index + 1));
    const outcomes = await clock.until(
      Promise.all(
        ids.map((id) => outbox.submitFlag(aFlagDraft(), { id }).catch((error: unknown) => ({ error }))),
      ),
    );
    const taken = () =>
      receiver.requests.flatMap(({ body }, index) =>
        receiver.transcript[index]?.endsWith('201') ? [(body as { id: string }).id] : [],
      );

    const queued: Extract<Outcome, { status: 'queued' }>[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      if ('error' in outcome && !('status' in outcome)) {
        assert.ok(isFlagClientError(outcome.error), String(outcome.error));
        assert.equal(outcome.error.flagId, ids[index]);
        assert.ok(!isRefusedError(outcome.error), 'the receiver refuses nothing here');
        seen[outcome.error.name] = (seen[outcome.error.name] ?? 0) + 1;
        continue;
      }
      seen[outcome.status] = (seen[outcome.status] ?? 0) + 1;
      assert.notEqual(outcome.status, 'notKept');
      if (outcome.status === 'queued') queued.push(outcome);
      if (outcome.status !== 'received') continue;
      assert.equal(outcome.receipt.flagId, ids[index]);
      assert.ok(taken().includes(ids[index]!), 'what is reported received is there');
    }

    await hostile.calmDown();
    const receipts = await clock.until(Promise.all(queued.map(({ receipt }) => receipt)));
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      queued.map(({ flagId }) => flagId),
    );
    assert.ok(
      queued.every(({ flagId }) => taken().includes(flagId)),
      'what was queued has arrived',
    );
    assert.equal(new Set(taken()).size, taken().length, 'no flag is taken twice');
    assert.ok(!receiver.transcript.some((line) => line.endsWith('409')), 'no flag changes on its way');
    assert.deepEqual(drops, []);
    outbox.close();
    for (const [name, times] of Object.entries(hostile.done)) mischief[name] = (mischief[name] ?? 0) + times;
  }

  it(`loses nothing and doubles nothing in ${RUNS} runs`, async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      await run(seed).catch((error: unknown) => {
        throw new Error(`It fails with the seed ${seed}.`, { cause: error });
      });
    }
  });

  for (const [what, sabotage] of Object.entries({
    'names a flag anew each time': (client: Client): Submitter => ({
      submitFlag: (draft, { id: _id, ...options } = {}) => client.submitFlag(draft, options),
    }),
    'dates a flag anew each time': (client: Client, clock: Clock): Submitter => ({
      submitFlag: (draft, options) =>
        client.submitFlag(draft, { ...options, createdAt: new Date(clock.now()).toISOString() }),
    }),
    'says received and sends nothing': (): Submitter => ({
      submitFlag: async (_draft, options) => ({
        status: 'received',
        receipt: aReceipt({ flagId: options!.id! }),
        isRepeat: false,
      }),
    }),
  })) {
    it(`would show a client that ${what}`, async () => {
      let shown = 0;
      for (let seed = 1; seed <= 20; seed++) await run(seed, sabotage).catch(() => (shown += 1));
      assert.ok(shown > 0);
    });
  }

  it('did everything it can, and every outcome was seen', () => {
    assert.deepEqual(Object.keys(seen).sort(), ['UnexpectedAnswerError', 'queued', 'received']);
    assert.equal(Object.keys(mischief).length, 15);
    for (const [what, times] of Object.entries({ ...seen, ...mischief }))
      assert.ok(times > 100, `${what}: ${times}`);
  });
});
