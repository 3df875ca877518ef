import type { KeptFlag, OutboxStore } from './outbox-store.ts';

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

type Work<Value> = (rows: IDBObjectStore, byOrder: IDBIndex) => Promise<Value>;

/** The row of the key. It has no order, so the queue does not show it. */
const KEY_ID = 'key';

/**
 * Makes a store that outlives the page, and that all tabs of an origin share. What flags say is encrypted (AES-GCM) with a
 * key that scripts can use and cannot read: only ids and order are in the clear. Needs a secure context. Touches nothing
 * before it is used.
 */
export function indexedDbStore({ name = 'report-this-outbox' }: IndexedDbStoreOptions = {}): OutboxStore {
  let opening: Promise<IDBDatabase> | undefined;
  let key: CryptoKey | undefined;
  const forget = () => (opening = key = undefined);

  /** Runs one transaction; what it resolves with is on disk. */
  async function transact<Value>(mode: IDBTransactionMode, work: Work<Value>): Promise<Value> {
    opening ??= openDatabase(name, forget);
    opening.catch(forget);
    const transaction = (await opening).transaction('rows', mode, { durability: 'strict' });
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error!);
    });
    const rows = transaction.objectStore('rows');
    const [value] = await Promise.all([work(rows, rows.index('order')), completed]);
    return value;
  }

  /** The key of the database, made when it has none yet. Of two tabs that make one, the first to write it wins. */
  async function useKey(): Promise<CryptoKey> {
    if (key) return key;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    key = await transact('readwrite', async (rows) => {
      const held = await resultOf<{ key: CryptoKey } | undefined>(rows.get(KEY_ID));
      if (!held) rows.put({ flagId: KEY_ID, key: made });
      return held?.key ?? made;
    });
    return key;
  }

  async function seal(flag: KeptFlag): Promise<Row> {
    const { flagId, order } = flag;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = bytesOf(JSON.stringify(flag));
    return {
      flagId,
      order,
      iv,
      sealed: await crypto.subtle.encrypt(cipher(iv, flagId), await useKey(), text),
    };
  }

  return {
    name,
    async add(flag, maxCount) {
      const row = await seal(flag);
      return transact('readwrite', async (rows, byOrder) => {
        rows.put(row);
        const over = (await resultOf<number>(byOrder.count())) - maxCount;
        const ids = over > 0 ? await resultOf<string[]>(byOrder.getAllKeys(null, over)) : [];
        for (const id of ids) rows.delete(id);
        return ids;
      });
    },
    async first() {
      const [row] = await transact('readonly', (_, byOrder) => resultOf<Row[]>(byOrder.getAll(null, 1)));
      if (!row) return undefined;
      const { flagId, iv, sealed } = row;
      const held = await useKey();
      try {
        const text = await crypto.subtle.decrypt(cipher(iv, flagId), held, sealed);
        return JSON.parse(new TextDecoder().decode(text)) as KeptFlag;
      } catch {
        return { flagId };
      }
    },
    async replace(flag) {
      const row = await seal(flag);
      return transact('readwrite', async (rows) => {
        const isThere = await has(rows, flag.flagId);
        if (isThere) rows.put(row);
        return isThere;
      });
    },
    remove: (flagId) =>
      transact('readwrite', async (rows) => {
        const isThere = await has(rows, flagId);
        rows.delete(flagId);
        return isThere;
      }),
  };
}

async function openDatabase(name: string, lost: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('rows', { keyPath: 'flagId' }).createIndex('order', 'order');
  };
  const database = await resultOf<IDBDatabase>(request);
  database.onclose = lost;
  database.onversionchange = () => {
    database.close(); // somebody deletes it, or a later version changes it
    lost();
  };
  return database;
}

async function has(rows: IDBObjectStore, flagId: string): Promise<boolean> {
  return !!(await resultOf<number>(rows.count(flagId)));
}

// The id is bound to the content, so that no row can be passed off as another.
function cipher(iv: Uint8Array<ArrayBuffer>, flagId: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: bytesOf(flagId) };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function resultOf<Value>(
  request: Pick<IDBRequest, 'onsuccess' | 'onerror' | 'result' | 'error'>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Value);
    request.onerror = () => reject(request.error!);
  });
}
