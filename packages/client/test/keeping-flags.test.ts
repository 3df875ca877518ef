import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt } from '@report-this/protocol';
import {
  createClient,
  isInvalidDraftError,
  isRefusedError,
  isUnreachableError,
  UnreachableError,
} from '@report-this/client';
import {
  createOutbox,
  type Drop,
  DroppedError,
  type Locks,
  memoryStore,
  type Outcome,
  type OutboxOptions,
  type OutboxStore,
} from '@report-this/client/outbox';
import {
  aFlagDraft,
  aKeptFlag,
  anId,
  aReceipt,
  fakeReceiver,
  htmlPage,
  manualClock,
  outboxStoreContract,
  refusal,
  type Scripted,
} from '@report-this/client/testing';
import { halfwayBytes, rejectionOf } from './clients.test-helper.ts';

const DAY_MS = 24 * 3_600_000;

// halfwayBytes put every rest at three quarters of its most
const FIRST_REST_MS = 3750;

/** An outbox with a client that tries once, and all that it knows. */
function anOutbox(options: Partial<OutboxOptions> = {}) {
  const clock = manualClock();
  const receiver = fakeReceiver({ clock });
  const network = new EventTarget();
  const drops: Drop[] = [];
  const receipts: Receipt[] = [];
  const storeErrors: unknown[] = [];
  const store = options.store ?? memoryStore();
  // what it sends again by itself is tested elsewhere: a wait that is too long for it makes it give up at once
  const client = createClient({
    receiver: receiver.url,
    fetch: receiver.fetch,
    clock,
    randomBytes: halfwayBytes,
    timeoutMs: 200,
  });
  const parts: OutboxOptions = {
    client,
    clock,
    network,
    randomBytes: halfwayBytes,
    onDrop: (drop) => drops.push(drop),
    onReceived: (receipt) => receipts.push(receipt),
    onStoreError: (error) => storeErrors.push(error),
    ...options,
    store,
  };
  const outbox = createOutbox(parts);
  return { outbox, clock, receiver, network, drops, receipts, storeErrors, store, client, parts };
}

type Queued = Extract<Outcome, { status: 'queued' }>;

async function queued(submitting: Promise<Outcome>): Promise<Queued> {
  const outcome = await submitting;
  assert.ok(outcome.status === 'queued', outcome.status);
  return outcome;
}

/** Everything that can happen without time has happened. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

const OFFLINE: Scripted = 'no-answer';

describe('submitting through an outbox', () => {
  it('is as without one while the receiver answers', async () => {
    const { outbox, receiver, store } = anOutbox();
    assert.deepEqual(await outbox.submitFlag(aFlagDraft(), { id: anId() }), {
      status: 'received',
      receipt: aReceipt(),
      isRepeat: false,
    });
    assert.deepEqual(receiver.transcript, ['POST /flags → 201']);
    assert.equal(await store.first(), undefined);
  });

  it('keeps a flag that nobody answers, and sends the same bytes later', async () => {
    const { outbox, receiver, clock, receipts, store } = anOutbox();
    receiver.answerNext(OFFLINE);
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    assert.equal(outcome.flagId, anId());

    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    assert.deepEqual(await outcome.receipt, aReceipt());
    await settled();
    assert.deepEqual(receiver.transcript, ['POST /flags → no answer', 'POST /flags → 201']);
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
    assert.deepEqual(receipts, [aReceipt()]);
    assert.equal(await store.first(), undefined);
  });

  it('sends the same bytes again also when the id carries no time', async () => {
    const { outbox, receiver, clock } = anOutbox();
    receiver.answerNext(OFFLINE);
    const outcome = await queued(
      outbox.submitFlag(aFlagDraft(), { id: '6f1c2b1e-0c1d-4a53-9c34-0d6a4a5d8b11' }),
    );
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(DAY_MS);
    await outcome.receipt;
    assert.equal(new Set(receiver.requests.map(({ text }) => text)).size, 1);
  });

  it('keeps a flag that takes too long', async () => {
    const { outbox, receiver, clock } = anOutbox();
    receiver.answerNext('silence');
    const submitting = outbox.submitFlag(aFlagDraft());
    await clock.untilAsleep(200);
    clock.advance(200);
    await queued(submitting);
  });

  for (const [what, answer] of [
    ['that cannot just now', refusal('internal')],
    ['that asks to wait', refusal('rate-limited', { retryAfter: 60 })],
    ['behind a proxy that cannot', htmlPage(502)],
  ] as const) {
    it(`keeps a flag for a receiver ${what}`, async () => {
      const { outbox, receiver } = anOutbox();
      receiver.answerNext(answer);
      await queued(outbox.submitFlag(aFlagDraft()));
    });
  }

  it('keeps nothing that sending again would not mend', async () => {
    const { outbox, receiver, store } = anOutbox();
    receiver.answerNext(refusal('reason-not-offered'));
    assert.ok(isRefusedError(await rejectionOf(outbox.submitFlag(aFlagDraft()))));
    assert.ok(isInvalidDraftError(await rejectionOf(outbox.submitFlag(aFlagDraft({ targets: [] })))));
    assert.equal(await store.first(), undefined);
  });

  it('keeps nothing when the caller aborts, who gets its own reason', async () => {
    const { outbox, receiver, store } = anOutbox();
    const reason = new Error('The dialog was closed.');
    const closing = new AbortController();
    receiver.answerNext('silence');
    const submitting = rejectionOf(outbox.submitFlag(aFlagDraft(), { signal: closing.signal }));
    await settled();
    closing.abort(reason);
    assert.equal(await submitting, reason);
    assert.equal(await store.first(), undefined);
  });
});

describe('a store that cannot', () => {
  const full = new DOMException('The quota is exceeded.', 'QuotaExceededError');

  it('keep is told, with both errors and without throwing', async () => {
    const store: OutboxStore = { ...memoryStore(), add: () => Promise.reject(full) };
    const { outbox, receiver } = anOutbox({ store });
    receiver.answerNext(OFFLINE);
    const outcome = await outbox.submitFlag(aFlagDraft(), { id: anId() });
    assert.ok(outcome.status === 'notKept');
    assert.ok(isUnreachableError(outcome.error));
    assert.deepEqual([outcome.flagId, outcome.error.flagId, outcome.storeError], [anId(), anId(), full]);
  });

  it('even be read is told by a hook, and submitting goes on', async () => {
    const store: OutboxStore = { ...memoryStore(), first: () => Promise.reject(full) };
    const { outbox, storeErrors } = anOutbox({ store });
    assert.equal((await outbox.submitFlag(aFlagDraft())).status, 'received');
    await settled();
    assert.deepEqual(storeErrors, [full]);
  });

  it('remove what was sent is told, and what it sends again is a repeat', async () => {
    const kept = memoryStore();
    let isBroken = true;
    const store: OutboxStore = {
      ...kept,
      remove: (id) => (isBroken ? Promise.reject(full) : kept.remove(id)),
    };
    const { outbox, receiver, clock, storeErrors } = anOutbox({ store });
    receiver.answerNext(OFFLINE);
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    await settled();
    assert.deepEqual(storeErrors, [full]);
    assert.deepEqual(await outcome.receipt, aReceipt());
    isBroken = false;
    outbox.wake();
    await settled();
    assert.equal(await kept.first(), undefined);
    assert.deepEqual(
      receiver.transcript.map((line) => line.slice(-3)),
      ['wer', '201', '200'],
    );
  });
});

describe('when kept flags are sent', () => {
  it('the oldest goes first, one at a time', async () => {
    const { outbox, receiver, network, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE, OFFLINE);
    for (const nth of [3, 1, 2]) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    network.dispatchEvent(new Event('online'));
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(3), anId(1), anId(2)],
    );
  });

  it('rests grow, and are over when the network is back', async () => {
    const { outbox, receiver, clock, network } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE, OFFLINE, OFFLINE);
    const outcome = await queued(outbox.submitFlag(aFlagDraft()));
    for (const restMs of [3750, 7500, 15_000]) {
      await clock.untilAsleep(restMs);
      clock.advance(restMs);
    }
    await clock.untilAsleep(30_000);
    network.dispatchEvent(new Event('online'));
    await outcome.receipt;
    assert.equal(receiver.requests.length, 5);
  });

  it('a network that only seems to be back is tried once', async () => {
    const { outbox, receiver, clock, network } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft()));
    network.dispatchEvent(new Event('online'));
    await clock.untilAsleep(7500);
    await settled();
    assert.equal(receiver.requests.length, 2);
  });

  it('nobody is called before the time they asked for, whatever wakes the outbox', async () => {
    const { outbox, receiver, clock, network, parts } = anOutbox();
    receiver.answerNext(refusal('rate-limited', { retryAfter: 60 }));
    await queued(outbox.submitFlag(aFlagDraft()));
    await clock.untilAsleep(60_000);
    clock.advance(59_999);
    network.dispatchEvent(new Event('online'));
    outbox.wake();
    outbox.close();
    const next = createOutbox(parts); // the page again
    await settled();
    assert.equal(receiver.requests.length, 1);
    clock.advance(1);
    await settled();
    assert.equal(receiver.requests.length, 2);
    next.close();
  });

  it('a receiver that is there for one is there for all', async () => {
    const { outbox, receiver, clock, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    await clock.untilAsleep(FIRST_REST_MS);
    assert.equal((await outbox.submitFlag(aFlagDraft(), { id: anId(3) })).status, 'received');
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(1), anId(2)],
    );
  });

  it('a flag that was kept while another was being sent is not forgotten', async () => {
    const { outbox, receiver, clock, network, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, { afterMs: 100, then: 'as-usual' }, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    network.dispatchEvent(new Event('online'));
    await clock.untilAsleep(100);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    clock.advance(100);
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(1), anId(2)],
    );
  });

  it('a clock that was set back by a year holds up nothing', async () => {
    const store = memoryStore();
    const at = Date.parse('2027-11-21T09:30:00.000Z');
    await store.add(aKeptFlag(1, { triedAt: at, dueAt: at + 5000, askedUntil: at + 60_000 }), 10);
    const { receipts } = anOutbox({ store });
    await settled();
    assert.equal(receipts.length, 1);
  });

  it('a flag that the receiver chokes on does not hold up the others', async () => {
    const { outbox, receiver, clock, receipts } = anOutbox();
    receiver.answerNext(OFFLINE, OFFLINE, htmlPage(500));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    await clock.untilAsleep(7500);
    clock.advance(7500);
    await settled();
    assert.deepEqual(
      receipts.map(({ flagId }) => flagId),
      [anId(2), anId(1)],
    );
  });

  it('a hotel’s page is no word of the receiver', async () => {
    const { outbox, receiver, clock, receipts, drops } = anOutbox();
    receiver.answerNext(OFFLINE, htmlPage(200));
    await queued(outbox.submitFlag(aFlagDraft()));
    await clock.untilAsleep(FIRST_REST_MS);
    clock.advance(FIRST_REST_MS);
    await clock.untilAsleep(7500);
    clock.advance(7500);
    await settled();
    assert.deepEqual([receipts.length, drops.length], [1, 0]);
  });

  it('what an earlier page kept is sent from the start', async () => {
    const store = memoryStore();
    await store.add(aKeptFlag(1), 10);
    const { receiver, receipts } = anOutbox({ store });
    await settled();
    assert.deepEqual(receipts, [aReceipt()]);
    assert.equal((receiver.requests[0]?.body as { createdAt: string }).createdAt, aKeptFlag(1).createdAt);
  });

  it('a page that was closed sends no more', async () => {
    const { outbox, receiver, clock, network, store } = anOutbox();
    receiver.answerNext(OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft()));
    await clock.untilAsleep(FIRST_REST_MS);
    outbox.close();
    clock.advance(DAY_MS);
    network.dispatchEvent(new Event('online'));
    await settled();
    assert.equal(receiver.requests.length, 1);
    assert.ok(await store.first());
  });

  it('a flag under way when the page closes stays kept', async () => {
    const { outbox, receiver, network, store, storeErrors } = anOutbox();
    receiver.answerNext(OFFLINE, 'silence');
    await queued(outbox.submitFlag(aFlagDraft()));
    network.dispatchEvent(new Event('online'));
    await settled();
    outbox.close();
    await settled();
    assert.deepEqual(receiver.transcript, ['POST /flags → no answer', 'POST /flags → aborted']);
    assert.ok(await store.first());
    assert.deepEqual(storeErrors, []);
  });

  it('a hook that throws stops nothing', async () => {
    const thrown: unknown[] = [];
    const listeners = process.listeners('unhandledRejection'); // the test runner's
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', (error) => thrown.push(error));
    const mistake = new Error('A mistake in the page.');
    const { outbox, receiver, network, store } = anOutbox({
      onReceived: () => {
        throw mistake;
      },
    });
    receiver.answerNext(OFFLINE, OFFLINE);
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(outbox.submitFlag(aFlagDraft(), { id: anId(2) }));
    network.dispatchEvent(new Event('online'));
    await settled();
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
    assert.equal(await store.first(), undefined);
    assert.deepEqual(thrown, [mistake, mistake]);
  });
});

describe('a flag is dropped', () => {
  const reasonOf = async ({ receipt }: Queued): Promise<string> => {
    const error = await rejectionOf(receipt);
    assert.ok(error instanceof DroppedError);
    return error.reason;
  };

  it('when newer ones need its place', async () => {
    const { outbox, receiver, drops } = anOutbox({ maxCount: 2 });
    receiver.answerNext(OFFLINE, OFFLINE, OFFLINE);
    const first = await queued(outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    for (const nth of [2, 3]) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    assert.equal(await reasonOf(first), 'full');
    assert.deepEqual(drops, [{ flagId: anId(1), reason: 'full' }]);
  });

  it('when it has waited too long, and not before', async () => {
    const { outbox, receiver, clock, drops } = anOutbox();
    receiver.answerNext(...Array<Scripted>(500).fill(OFFLINE));
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    const startedAt = clock.now();
    while (!drops.length) {
      await settled();
      assert.ok(clock.now() <= startedAt + 7 * DAY_MS + 3_600_000, 'it is still there');
      clock.advance(1_800_000);
    }
    assert.ok(clock.now() > startedAt + 7 * DAY_MS);
    assert.equal(await reasonOf(outcome), 'expired');
    assert.deepEqual(drops, [{ flagId: anId(), reason: 'expired' }]);
  });

  it('when the receiver says no for good, and its error is told', async () => {
    const { outbox, receiver, network, drops } = anOutbox();
    receiver.answerNext(OFFLINE, refusal('reason-not-offered'));
    const outcome = await queued(outbox.submitFlag(aFlagDraft(), { id: anId() }));
    network.dispatchEvent(new Event('online'));
    assert.equal(await reasonOf(outcome), 'refused');
    await settled();
    assert.ok(isRefusedError(drops[0]?.error));
    assert.equal(drops[0].reason, 'refused');
  });

  it('when it cannot be read any more, and the next one is sent', async () => {
    const kept = memoryStore();
    await kept.add(aKeptFlag(1), 10);
    await kept.add(aKeptFlag(2), 10);
    const store: OutboxStore = {
      ...kept,
      first: async () => {
        const flag = await kept.first();
        return flag?.flagId === anId(1) ? { flagId: anId(1) } : flag;
      },
    };
    const { drops, receipts } = anOutbox({ store });
    await settled();
    assert.deepEqual(drops, [{ flagId: anId(1), reason: 'unreadable' }]);
    assert.deepEqual(receipts, [aReceipt({ flagId: anId(2) })]);
  });

  it('and nobody has to listen to its promise', async () => {
    const { outbox, receiver } = anOutbox({ maxCount: 1 });
    receiver.answerNext(OFFLINE, OFFLINE);
    for (const nth of [1, 2]) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    await settled(); // else the test runner tells of a rejection that nobody took
  });

  it('ten thousand times, while the newest hundred are kept', async () => {
    const receiver = fakeReceiver();
    const clock = manualClock();
    const drops: Drop[] = [];
    let isOnline = false;
    const client = createClient({ receiver: receiver.url, fetch: receiver.fetch, clock });
    const submitter = {
      submitFlag: async (...flag: Parameters<typeof client.submitFlag>) => {
        if (isOnline) return client.submitFlag(...flag);
        throw new UnreachableError('Offline.', { retryable: true });
      },
    };
    const outbox = createOutbox({
      client: submitter,
      clock,
      store: memoryStore(),
      network: new EventTarget(),
      onDrop: (drop) => drops.push(drop),
    });
    for (let nth = 1; nth <= 10_000; nth++) await queued(outbox.submitFlag(aFlagDraft(), { id: anId(nth) }));
    await settled();
    assert.deepEqual(
      drops,
      Array.from({ length: 9900 }, (_, index) => ({ flagId: anId(index + 1), reason: 'full' })),
    );
    isOnline = true;
    outbox.wake();
    while (receiver.requests.length < 100) await settled();
    await settled();
    assert.deepEqual(
      receiver.requests.map(({ body }) => (body as { id: string }).id),
      Array.from({ length: 100 }, (_, index) => anId(9901 + index)),
    );
  });
});

describe('two tabs', () => {
  /** Locks as the browser has them: one holder of a name, the others wait in line. */
  function someLocks(): Locks {
    let line = Promise.resolve<unknown>(undefined);
    return {
      request: (_name, { signal }, work) => {
        const turn = line.then(() => {
          signal.throwIfAborted();
          return work();
        });
        line = turn.catch(() => {});
        return turn;
      },
    };
  }

  it('send a flag once, and both learn of its receipt', async () => {
    const store = { ...memoryStore(), name: 'two-tabs-once' };
    const locks = someLocks();
    const one = anOutbox({ store, locks });
    const other = createOutbox({ ...one.parts, network: one.network, onReceived: () => {} });
    one.receiver.answerNext(OFFLINE, OFFLINE);
    const outcomes = [
      await queued(one.outbox.submitFlag(aFlagDraft(), { id: anId(1) })),
      await queued(other.submitFlag(aFlagDraft(), { id: anId(2) })),
    ];
    one.network.dispatchEvent(new Event('online'));
    assert.deepEqual(
      (await Promise.all(outcomes.map(({ receipt }) => receipt))).map(({ flagId }) => flagId),
      [anId(1), anId(2)],
    );
    assert.equal(one.receiver.requests.length, 4);
    one.outbox.close();
    other.close();
  });

  it('do not both try what one has just tried in vain', async () => {
    const store = { ...memoryStore(), name: 'two-tabs-in-vain' };
    const one = anOutbox({ store, locks: someLocks() });
    const other = createOutbox(one.parts);
    one.receiver.answerNext(OFFLINE);
    await queued(one.outbox.submitFlag(aFlagDraft()));
    one.receiver.answerNext({ afterMs: 50, then: OFFLINE }, OFFLINE, OFFLINE);
    one.network.dispatchEvent(new Event('online'));
    await one.clock.untilAsleep(50);
    one.clock.advance(50);
    await settled();
    assert.equal(one.receiver.requests.length, 2);
    one.outbox.close();
    other.close();
  });

  it('learn from each other what was dropped', async () => {
    const store = { ...memoryStore(), name: 'two-tabs-dropped' };
    const one = anOutbox({ store, maxCount: 1 });
    const other = createOutbox(one.parts);
    one.receiver.answerNext(OFFLINE, OFFLINE);
    const { receipt } = await queued(one.outbox.submitFlag(aFlagDraft(), { id: anId(1) }));
    await queued(other.submitFlag(aFlagDraft(), { id: anId(2) }));
    const error = await rejectionOf(receipt);
    assert.ok(error instanceof DroppedError && error.reason === 'full');
    one.outbox.close();
    other.close();
  });
});

describe('the store in memory', () => {
  for (const { name, run } of outboxStoreContract(memoryStore)) it(name, run);
});

describe('the contract of stores', () => {
  it('finds what a store does not keep to', async () => {
    const broken: Record<string, (store: OutboxStore) => Partial<OutboxStore>> = {
      forgets: () => ({ add: async () => [] }),
      'keeps everything': (store) => ({ add: (flag) => store.add(flag, Infinity) }),
      'brings back what is gone': (store) => ({
        replace: async (flag) => {
          await store.add(flag, Infinity);
          return true;
        },
      }),
      'removes nothing': () => ({ remove: async () => true }),
    };
    for (const [what, sabotage] of Object.entries(broken)) {
      const tests = outboxStoreContract(() => {
        const store = memoryStore();
        return { ...store, ...sabotage(store), ...(what === 'removes nothing' && { first: once(store) }) };
      });
      const failures = await Promise.allSettled(tests.map(({ run }) => run()));
      assert.ok(
        failures.some(({ status }) => status === 'rejected'),
        `a store that ${what} passed`,
      );
    }
  });
});

/** Looks a few times only, so that a store that removes nothing does not keep a test for ever. */
function once(store: OutboxStore): () => ReturnType<OutboxStore['first']> {
  let looks = 0;
  return async () => (looks++ < 50 ? store.first() : undefined);
}
