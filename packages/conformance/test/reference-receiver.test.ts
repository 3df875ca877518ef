import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { folderMailer, serve } from '@report-this/receiver/node';
import { checks, createContext, judge, mailboxOf, mailFolder, PROFILES } from '../src/index.ts';
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
after(async () => {
  await server.close();
  rmSync(data, { recursive: true });
});

describe('the reference receiver, over HTTP and a database on disk', () => {
  const context = createContext({
    receiver: server.receiverUrl,
    moderatorKeys: [first.key, second.key],
    mailbox: mailboxOf(mailFolder(mails)),
  });

  for (const check of PROFILES.flatMap((profile) => checks(profile))) {
    it(`${check.id}: ${check.title}`, async () => {
      const { outcome, finding } = await judge(check, context, { timeoutMs: 10_000 });
      assert.equal(outcome, 'pass', finding);
    });
  }
});
