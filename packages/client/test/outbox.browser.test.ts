import { assert } from 'chai';
import { UnreachableError } from '@report-this/client';
import { createOutbox, type Drop, indexedDbStore, type Outcome } from '@report-this/client/outbox';
import { aFlagDraft, aKeptFlag, anId, outboxStoreContract } from '@report-this/client/testing';
import { goOnline, offlineNetwork, openPage, rowsOf, until } from './outbox-pages.test-helper.ts';

let count = 0;
const aName = () => `outbox-${Date.now()}-${++count}`;

/** Ids that the receiver took in, in order. */
const arrived = ({ receiver }: ReturnType<typeof offlineNetwork>) =>
  receiver.requests.map(({ body }) => (body as { id: string }).id);

describe('an outbox in a browser', () => {
  it('sends a flag once that was kept offline by a page closed since', async () => {
    const name = aName();
    const network = offlineNetwork();
    const first = await openPage(name);
    assert.equal((await first.submit(anId(1))).status, 'queued');
    first.close();

    const second = await openPage(name);
    assert.deepEqual(arrived(network), []);
    goOnline(network, second);
    await until(() => second.receipts.length > 0);
    assert.deepEqual(arrived(network), [anId(1)]);

    const third = await openPage(name);
    await third.submit(anId(2));
    assert.deepEqual(arrived(network), [anId(1), anId(2)]);
    second.close();
    third.close();
  });

  it('sends what was kept as soon as a page opens online', async () => {
    const name = aName();
    const network = offlineNetwork();
    const first = await openPage(name);
    for (const nth of [1, 2, 3]) await first.submit(anId(nth));
    first.close();
    network.isOnline = true;
    const second = await openPage(name);
    await until(() => second.receipts.length === 3);
    assert.deepEqual(arrived(network), [anId(1), anId(2), anId(3)]);
    second.close();
  });

  it('sends each flag once with two tabs open, and both learn of the receipts', async () => {
    const name = aName();
    const network = offlineNetwork();
    const tabs = [await openPage(name), await openPage(name)] as const;
    const outcomes: Outcome[] = [];
    for (let nth = 1; nth <= 10; nth++) outcomes.push(await tabs[nth % 2]!.submit(anId(nth)));
    goOnline(network, ...tabs);
    const receipts = await Promise.all(
      outcomes.map(async (outcome) => (outcome.status === 'queued' ? outcome.receipt : undefined)),
    );
    assert.deepEqual(
      receipts.map((receipt) => receipt?.flagId),
      Array.from({ length: 10 }, (_, index) => anId(index + 1)),
    );
    assert.deepEqual(
      arrived(network),
      receipts.map((receipt) => receipt?.flagId),
    );
    for (const tab of tabs) tab.close();
  });

  it('lets another tab go on when the one that sends is closed', async () => {
    const name = aName();
    const network = offlineNetwork();
    const [sender, other] = [await openPage(name), await openPage(name)];
    await sender.submit(anId(1));
    network.receiver.answerNext('silence');
    goOnline(network, sender);
    await until(() => network.receiver.requests.length === 1);
    sender.close();
    goOnline(network, other);
    await until(() => other.receipts.length === 1);
    assert.deepEqual(arrived(network), [anId(1), anId(1)]);
    other.close();
  });

  it('keeps nothing that can be read without its key, and a key that cannot be read', async () => {
    const name = aName();
    offlineNetwork();
    const page = await openPage(name);
    await page.submit(anId(1));
    const rows = await rowsOf(name);
    assert.deepEqual(rows.map(({ flagId }) => flagId).sort(), [anId(1), 'key']);
    const { key } = rows.find(({ flagId }) => flagId === 'key') as unknown as { key: CryptoKey };
    assert.isFalse(key.extractable);
    const flag = rows.find(({ flagId }) => flagId === anId(1))!;
    assert.hasAllKeys(flag, ['flagId', 'order', 'iv', 'sealed']);
    const text = new TextDecoder().decode(flag['sealed'] as ArrayBuffer);
    for (const word of ['spam', 'shop.example', 'draft', 'locale']) assert.notInclude(text, word);
    page.close();
  });

  for (const [what, name, breakIt] of [
    [
      'forbidden',
      'SecurityError',
      (window: typeof globalThis, error: Error) => {
        window.IDBFactory.prototype.open = () => {
          throw error;
        };
      },
    ],
    [
      'full',
      'QuotaExceededError',
      (window: typeof globalThis, error: Error) => {
        window.IDBObjectStore.prototype.put = () => {
          throw error;
        };
      },
    ],
  ] as const) {
    it(`tells, and does not throw, when storage is ${what}`, async () => {
      const network = offlineNetwork();
      const page = await openPage(aName());
      const error = new DOMException('Not here.', name);
      page.window.indexedDB.deleteDatabase(page.window.location.hash.slice(1)); // so that it is opened anew
      breakIt(page.window as unknown as typeof globalThis, error);
      const outcome = await page.submit(anId(1));
      assert.equal(outcome.status, 'notKept');
      if (outcome.status !== 'notKept') return;
      assert.equal(outcome.error.name, 'UnreachableError');
      assert.equal((outcome.storeError as Error).name, name);
      network.isOnline = true;
      assert.equal((await page.submit(anId(2))).status, 'received', 'what can be sent is sent all the same');
      page.close();
    });
  }

  it('keeps the newest hundred of ten thousand, and tells of every other', async () => {
    const drops: Drop[] = [];
    const outbox = createOutbox({
      client: { submitFlag: () => Promise.reject(new UnreachableError('Offline.', { retryable: true })) },
      store: indexedDbStore({ name: aName() }),
      onDrop: (drop) => drops.push(drop),
    });
    for (let nth = 1; nth <= 10_000; nth += 100) {
      const burst = Array.from({ length: 100 }, (_, index) => anId(nth + index));
      for (const outcome of await Promise.all(burst.map((id) => outbox.submitFlag(aFlagDraft(), { id }))))
        assert.equal(outcome.status, 'queued');
    }
    assert.equal(drops.length, 9900);
    assert.deepEqual([...new Set(drops.map(({ reason }) => reason))], ['full']);
    assert.equal(new Set(drops.map(({ flagId }) => flagId)).size, 9900);
    outbox.close();
  }).timeout(120_000);
});

describe('the store in IndexedDB', () => {
  for (const { name, run } of outboxStoreContract(() => indexedDbStore({ name: aName() }))) it(name, run);

  it('is the same for all that open it by a name', async () => {
    const name = aName();
    const [one, other] = [indexedDbStore({ name }), indexedDbStore({ name })];
    await Promise.all([one.add(aKeptFlag(1), 10), other.add(aKeptFlag(2), 10)]);
    assert.deepEqual(await other.first(), aKeptFlag(1));
    await other.remove(anId(1));
    assert.deepEqual(await one.first(), aKeptFlag(2));
  });

  it('tells a flag that cannot be read any more by its id', async () => {
    const name = aName();
    const store = indexedDbStore({ name });
    await store.add(aKeptFlag(1), 10);
    const request = indexedDB.open(name);
    await new Promise((opened) => (request.onsuccess = opened));
    const rows = request.result.transaction('rows', 'readwrite').objectStore('rows');
    const read = rows.get(anId(1));
    await new Promise((done) => (read.onsuccess = done));
    const row = read.result as { flagId: string };
    const written = rows.put({ ...row, flagId: anId(2) }); // passed off as another
    await new Promise((done) => (written.onsuccess = done));
    rows.delete(anId(1));
    request.result.close();
    assert.deepEqual(await store.first(), { flagId: anId(2) });
  });

  it('begins anew when somebody deletes it', async () => {
    const name = aName();
    const store = indexedDbStore({ name });
    await store.add(aKeptFlag(1), 10);
    const deleting = indexedDB.deleteDatabase(name);
    await new Promise((done) => (deleting.onsuccess = done));
    assert.equal(await store.first(), undefined);
    await store.add(aKeptFlag(2), 10);
    assert.deepEqual(await indexedDbStore({ name }).first(), aKeptFlag(2));
  });
});
