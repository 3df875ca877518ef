import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../ports/store.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { secretOf } from './secret-file.ts';

/** What a server keeps its flags in, and the secret that goes with them. */
export interface Data {
  readonly store: Store;
  readonly secret: Uint8Array;
}

/** Opens a data folder, made on the first start and readable by its owner alone; or takes the given store and secret. */
export async function openData(settings: {
  data: string;
  store?: Store;
  secret?: Uint8Array;
}): Promise<Data> {
  if (settings.store) {
    if (!settings.secret) throw new TypeError('A store needs its secret: give both, or neither.');
    return { store: settings.store, secret: settings.secret };
  }
  const database = join(settings.data, 'report-this.db');
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const secret = settings.secret ?? secretOf(settings.data, database);
  closeSync(openSync(database, 'a', 0o600)); // SQLite gives its other files the mode of this one
  return { store: await openSqliteStore(database), secret };
}
