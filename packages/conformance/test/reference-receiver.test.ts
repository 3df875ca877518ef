import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { folderMailer, serve } from '@report-this/receiver/node';
import { manualClock } from '@report-this/receiver/testing';
import {
  checks,
  createContext,
  judge,
  listenForDeliveries,
  mailboxOf,
  mailFolder,
  PROFILES,
} from '../src/index.ts';
import { MODERATORS } from './moderators.test-helper.ts';

const data = mkdtempSync(join(tmpdir(), 'conformance-'));
const [first, second] = MODERATORS;
const mails = join(data, 'mails');
const server = await serve({
  port: 0,
  data,
  origins: ['*'],
  logLevel: 'silent',
  moderatorKey: first.key,
  mailer: folderMailer(mails),
});
await server.receiver.admitModerator(second.name, second.key);
const clock = manualClock();
const delivering = await serve({
  port: 0,
  data: join(data, 'delivering'),
  logLevel: 'silent',
  moderatorKey: first.key,
  clock,
  withoutWorkLoop: true, // deliveries begin when the clock moves
  webhooks: { allowPrivateAddresses: ['127.0.0.0/8'] },
});
const { subscriber, close } = await listenForDeliveries({ port: 0, now: () => clock.now() });
after(async () => {
  await server.close();
  await delivering.close();
  await close();
  rmSync(data, { recursive: true });
});

describe('the reference receiver, over HTTP and a database on disk', () => {
  const context = createContext({
    receiver: server.receiverUrl,
    moderatorKeys: [first.key, second.key],
    mailbox: mailboxOf(mailFolder(mails)),
  });

  const listening = createContext({
    receiver: delivering.receiverUrl,
    moderatorKeys: [first.key],
    subscriber,
    now: () => new Date(clock.now()),
    async wait(ms) {
      clock.advance(ms);
      await delivering.receiver.work();
    },
  });
  const contexts = PROFILES.flatMap((profile) =>
    checks(profile).map((check) => ({ check, of: profile === 'deliveries' ? listening : context })),
  );

  for (const { check, of } of contexts) {
    it(`${check.id}: ${check.title}`, async () => {
      const { outcome, finding } = await judge(check, of, { timeoutMs: 10_000 });
      assert.equal(outcome, 'pass', finding);
    });
  }
});
