import { createReceiver, type Mail, type ReceiverParts } from '@report-this/receiver';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import { type Mailbox, mailboxOf } from '../src/index.ts';
import { MODERATORS } from './moderators.test-helper.ts';
import type { Fetch } from './sabotage.test-helper.ts';

/** Where the reference lives below its origin. */
export const PATH = '/report-this';

/** A reference receiver that is open, and the mailbox of everybody whom it writes to. */
export interface Reference {
  readonly fetch: Fetch;
  readonly mailbox: Mailbox;
  /** Delivers what is due. */
  readonly work: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The reference receiver over a database in memory, with two moderators and open to the pages of every origin. */
export async function openReference(
  url: string,
  parts: Pick<ReceiverParts, 'clock' | 'offer' | 'sink'> = {},
): Promise<Reference> {
  const posted: Mail[] = [];
  const store = await openSqliteStore(':memory:', parts);
  const receiver = createReceiver({
    url,
    store,
    secret: new Uint8Array(32).fill(7),
    origins: ['*'],
    mailer: {
      send: async (mail) => (posted.push(mail), { outcome: 'sent' }),
      close: () => undefined,
    },
    webhooks: { resolve: () => Promise.reject(new Error('No names are resolved here.')) },
    ...parts,
  });
  for (const { name, key } of MODERATORS) await receiver.admitModerator(name, key);
  return {
    fetch: (request) => receiver.fetch(request),
    mailbox: mailboxOf(async (address) => {
      await receiver.work();
      return posted.filter(({ to }) => to === address).map(({ text }) => text);
    }),
    work: () => receiver.work(),
    close: () => receiver.close(),
  };
}
