import { createReceiver } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { MODERATORS } from './moderators.test-helper.ts';
import type { Fetch } from './sabotage.test-helper.ts';

/** Where the reference lives below its origin. */
export const PATH = '/report-this';

/** The reference receiver over a database in memory, with two moderators and open to the pages of every origin. */
export async function openReference(url: string): Promise<{ fetch: Fetch; close: () => Promise<void> }> {
  const store = await openSqliteStore(':memory:');
  const receiver = createReceiver({
    url,
    store,
    secret: new Uint8Array(32).fill(7),
    origins: ['*'],
    webhooks: { resolve: () => Promise.reject(new Error('No names are resolved here.')) },
  });
  for (const { name, key } of MODERATORS) await receiver.admitModerator(name, key);
  return { fetch: (request) => receiver.fetch(request), close: () => receiver.close() };
}
