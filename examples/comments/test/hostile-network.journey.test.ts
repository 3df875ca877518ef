import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  type Client,
  type Clock,
  createClient,
  isFlagClientError,
  isRefusedError,
} from '@report-this/client';
import { createEndpointsClient } from '@report-this/client/endpoints';
import { createOutbox, memoryStore, type Outcome, type Submitter } from '@report-this/client/outbox';
import { aFlagDraft, aTarget } from '@report-this/client/testing';
import { serve, type Server } from '@report-this/receiver/node';
import { seededRandom } from '../../../scripts/seeded-random.ts';
import { hostileProxy } from './hostile-proxy.test-helper.ts';

const RUNS = 1000;
const FLAGS_PER_RUN = 3;
const AT_ONCE = 30;
/** By how much the time of the clients runs faster than that of the machine: 15 s of patience are 300 ms here. */
const HASTE = 50;
const KEY = 'a-moderator-key-of-the-tests-0001';

const idOf = (seed: number, index: number) =>
  `0192f3a1-7c4e-7b21-9d40-${String(seed * 10 + index).padStart(12, '0')}`;
const hasty: Clock = {
  now: () => Date.now() * HASTE,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const timer = setTimeout(resolve, ms / HASTE);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    }),
};

describe('a hostile network before a real receiver', () => {
  let server: Server;
  let folder: string;
  const seen: Record<string, number> = {};
  const mischief: Record<string, number> = {};
  /** What senders were told the receiver has. */
  const promised = new Set<string>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'report-this-'));
    server = await serve({ port: 0, data: folder, moderatorKey: KEY, withoutWorkLoop: true });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** Sends some flags over a wire of its own, lets the wire calm down, and answers what came of them. */
  async function run(seed: number, around = (client: Client): Submitter => client): Promise<void> {
    const wire = seededRandom(seed);
    const sender = seededRandom(-seed);
    const proxy = await hostileProxy(Number(new URL(server.receiverUrl).port), wire);
    const receiver = proxy.url + new URL(server.receiverUrl).pathname;
    const parts = {
      clock: hasty,
      randomBytes: (count: number) => Uint8Array.from({ length: count }, () => sender() * 256),
    };
    const client = createClient({ receiver, ...parts });
    const outbox = createOutbox({
      client: around(client),
      store: memoryStore(),
      network: new EventTarget(),
      ...parts,
    });
    const queued: Extract<Outcome, { status: 'queued' }>[] = [];
    let waking: NodeJS.Timeout | undefined;
    const tell = (what: string) => (seen[what] = (seen[what] ?? 0) + 1);
    try {
      for (let index = 0; index < FLAGS_PER_RUN; index++) {
        const id = idOf(seed, index);
        const draft = aFlagDraft({ targets: [aTarget({ url: `https://shop.example/${seed % 40}` })] });
        try {
          const outcome = await outbox.submitFlag(draft, { id, createdAt: '2026-11-21T09:30:00.000Z' });
          tell(outcome.status);
          assert.notEqual(outcome.status, 'notKept');
          if (outcome.status === 'queued') queued.push(outcome);
          if (outcome.status !== 'received') continue;
          assert.equal(outcome.receipt.flagId, id);
          promised.add(id);
        } catch (error) {
          if (!isFlagClientError(error)) throw error;
          assert.ok(!isRefusedError(error), 'the receiver refuses nothing here');
          assert.equal(error.flagId, id);
          tell(error.name);
        }
      }
      await proxy.calmDown();
      // what still fails on a slow machine rests for long: a person who comes back wakes it
      waking = setInterval(() => outbox.wake(), 200);
      for (const { flagId } of await Promise.all(queued.map(({ receipt }) => receipt))) promised.add(flagId);
    } finally {
      clearInterval(waking);
      outbox.close();
      await proxy.close();
    }
    for (const [name, times] of Object.entries(proxy.done)) mischief[name] = (mischief[name] ?? 0) + times;
  }

  it(`ends every one of ${RUNS} runs in received, queued or a typed error`, async () => {
    const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
    const lane = async () => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const failed = (cause: unknown) =>
          new Error(`It failed with the seed ${seed}; what comes when is up to the machine.`, { cause });
        await run(seed).catch((error: unknown) => Promise.reject(failed(error)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  });

  it('left no flag twice at the receiver, and none out that was reported received', async (t) => {
    const taken = await flagsOf(server);
    assert.equal(new Set(taken).size, taken.length, 'no flag is there twice');
    const lost = [...promised].filter((id) => !taken.includes(id));
    assert.deepEqual(lost, [], 'what was reported received is there');
    assert.ok(promised.size > RUNS, `${promised.size} flags were promised`);
    t.diagnostic(`${promised.size} promised, ${taken.length} taken in; ${JSON.stringify(seen)}`);
  });

  it('did everything it can, and every outcome was seen', () => {
    assert.deepEqual(Object.keys(seen).sort(), ['UnexpectedAnswerError', 'queued', 'received']);
    assert.equal(Object.keys(mischief).length, 15);
    // the fewest are answers that no retry mends: about 120 to 160, as the machine has it
    for (const [what, times] of Object.entries({ ...seen, ...mischief }))
      assert.ok(times > 60, `${what}: ${times}`);
  });

  it('would show a client that names a flag anew each time', async () => {
    const before = (await flagsOf(server)).length;
    const renaming = (client: Client): Submitter => ({
      submitFlag: (draft, { id: _id, ...options } = {}) => client.submitFlag(draft, options),
    });
    let shown = 0;
    for (let seed = RUNS + 1; seed <= RUNS + 5; seed++) await run(seed, renaming).catch(() => (shown += 1));
    assert.ok(shown > 0);
    assert.ok((await flagsOf(server)).length > before);
  });
});

/** The ids of the flags that the receiver took in, one for each time. */
async function flagsOf({ receiverUrl }: Server): Promise<string[]> {
  const endpoints = createEndpointsClient({ receiver: receiverUrl, moderatorKey: KEY });
  const ids: string[] = [];
  for await (const event of endpoints.events({ limit: 1000 }))
    if (event.type === 'flag.received') ids.push(event.data.flagId);
  return ids;
}
