import type { KeptFlag, OutboxStore, UnreadableFlag } from './outbox-store.ts';

/** How to keep flags in IndexedDB. */
export interface IndexedDbStoreOptions {
  /**
   * The name of the database. Give each receiver one of its own: what is kept under a name is sent to the receiver of the
   * outbox that finds it.
   * @default 'report-this-outbox'
   */
  readonly name?: string;
}

interface Row {
  readonly flagId: string;
  readonly order: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/**
 * Makes a store that outlives the page, and that all tabs of an origin share. What flags say is encrypted (AES-GCM) with a
 * key that scripts can use and cannot read: a copy of the browser's files without its key store tells only ids and order.
 * Needs a secure context. Touches nothing before it is used.
 */
export function indexedDbStore({ name = 'report-this-outbox' }: IndexedDbStoreOptions = {}): OutboxStore {
  let opened: Promise<{ database: IDBDatabase; key: CryptoKey }> | undefined;

  const open = () => {
    opened ??= openDatabase(name, () => (opened = undefined)).then(async (database) => ({
      database,
      key: await keyOf(database),
    }));
    opened.catch(() => (opened = undefined));
    return opened;
  };

  /** Runs one transaction; what is resolved with is on disk. */
  async function transact<Value>(
    mode: IDBTransactionMode,
    work: (flags: IDBObjectStore) => Promise<Value>,
  ): Promise<Value> {
    const { database } = await open();
    const transaction = database.transaction('flags', mode, { durability: 'strict' });
    const [value] = await Promise.all([work(transaction.objectStore('flags')), completionOf(transaction)]);
    return value;
  }

  async function seal(flag: KeptFlag): Promise<Row> {
    const { flagId, order } = flag;
    const { key } = await open();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return {
      flagId,
      order,
      iv,
      sealed: await crypto.subtle.encrypt(cipher(iv, flagId), key, bytesOf(JSON.stringify(flag))),
    };
  }

  async function unseal({ flagId, iv, sealed }: Row): Promise<KeptFlag | UnreadableFlag> {
    const { key } = await open();
    try {
      const opened = await crypto.subtle.decrypt(cipher(iv, flagId), key, sealed);
      return JSON.parse(new TextDecoder().decode(opened)) as KeptFlag;
    } catch {
      return { flagId };
    }
  }

  return {
    name,
    async add(flag, maxCount) {
      const row = await seal(flag);
      return transact('readwrite', async (flags) => {
        flags.put(row);
        const over = (await resultOf(flags.count())) - maxCount;
        const ids = over > 0 ? await resultOf(flags.index('order').getAllKeys(null, over)) : [];
        for (const id of ids) flags.delete(id);
        return ids as string[];
      });
    },
    async first() {
      const [row] = await transact('readonly', (flags) =>
        resultOf<Row[]>(flags.index('order').getAll(null, 1)),
      );
      return row && unseal(row);
    },
    async replace(flag) {
      const row = await seal(flag);
      return transact('readwrite', async (flags) => {
        const isThere = await has(flags, flag.flagId);
        if (isThere) flags.put(row);
        return isThere;
      });
    },
    remove: (flagId) =>
      transact('readwrite', async (flags) => {
        const isThere = await has(flags, flagId);
        flags.delete(flagId);
        return isThere;
      }),
  };
}

async function openDatabase(name: string, lost: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('flags', { keyPath: 'flagId' }).createIndex('order', 'order');
    request.result.createObjectStore('keys');
  };
  const database = await resultOf(request);
  database.onclose = lost;
  database.onversionchange = () => {
    database.close(); // somebody deletes it, or a later version changes it
    lost();
  };
  return database;
}

/** The key of a database, made when it has none yet. Of two tabs that make one, the first to write it wins. */
async function keyOf(database: IDBDatabase): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
  const keys = transaction.objectStore('keys');
  const held = await resultOf<CryptoKey | undefined>(keys.get('key'));
  if (!held) keys.put(made, 'key');
  await completionOf(transaction);
  return held ?? made;
}

async function has(flags: IDBObjectStore, flagId: string): Promise<boolean> {
  return (await resultOf(flags.getKey(flagId))) !== undefined;
}

// The id is bound to the content, so that no row can be passed off as another.
function cipher(iv: Uint8Array<ArrayBuffer>, flagId: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bytesOf(flagId) };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function resultOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });
}

function completionOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error as Error);
  });
}
