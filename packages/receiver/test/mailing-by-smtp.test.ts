import assert from 'node:assert/strict';
import { getEventListeners, once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Mail } from '@report-this/receiver';
import { folderMailer } from '@report-this/receiver/node';
import { smtpMailer } from '@report-this/receiver/smtp';
import { aFlag } from '@report-this/receiver/testing';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { aServer } from './a-server.test-helper.ts';

const FROM = 'Flags <flags@shop.example>';
const mail: Mail = {
  to: 'robin@mail.example',
  kind: 'receipt',
  locale: 'ar',
  subject: 'بلاغك F-3JZ9-J6GM-B',
  text: 'تم تأكيد عنوانك.\n\nhttps://shop.example/status#id.token\n',
};
const never = new AbortController().signal;

interface Heard {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

/** A mail server of a test's own, and what it heard. */
async function aMailServer(options: SMTPServerOptions = {}) {
  const heard: Heard[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        heard.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
    ...options,
  });
  const listening: Server = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  after(() => new Promise<void>((resolve) => void server.close(() => resolve())));
  return { heard, url: `smtp://127.0.0.1:${port}` };
}

/** Quoted-printable (RFC 2045 §6.7), read. */
function readable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

function refusingWith(responseCode: number): SMTPServerOptions {
  return {
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('No such user here'), { responseCode })),
  };
}

describe('mailing by SMTP', () => {
  it('hands over a mail in every script, marked as written by a machine', async () => {
    const { heard, url } = await aMailServer();
    const mailer = smtpMailer({ url, from: FROM });
    assert.deepEqual(await mailer.send(mail, never), { outcome: 'sent' });
    mailer.close();
    const [{ from, to, text }] = heard as [Heard];
    assert.deepEqual([from, to], ['flags@shop.example', [mail.to]]);
    assert.match(text, /^Auto-Submitted: auto-generated\r$/m);
    assert.match(text, /^Content-Language: ar\r$/m);
    assert.match(text, /^Subject: =\?UTF-8\?/m);
    const end = text.indexOf('\r\n\r\n');
    const [head, body] = [text.slice(0, end), text.slice(end)];
    assert.match(head, /^Content-Transfer-Encoding: quoted-printable\r?$/m);
    assert.equal(readable(body).replaceAll('\r\n', '\n').trim(), mail.text.trim());
  });

  it('takes a name with a line break in it for one address, and no second header', async () => {
    const { heard, url } = await aMailServer();
    const mailer = smtpMailer({ url, from: FROM });
    await mailer.send({ ...mail, subject: 'Hello\r\nBcc: everybody@mail.example' }, never);
    mailer.close();
    assert.deepEqual(heard[0]?.to, [mail.to]);
    assert.ok(!/^Bcc:/m.test(heard[0].text));
  });

  it('gives up for good what the server refuses for good, and tries again what it refuses for now', async () => {
    for (const [code, outcome] of [
      [550, 'refused'],
      [450, 'failed'],
    ] as const) {
      const { url, heard } = await aMailServer(refusingWith(code));
      const mailer = smtpMailer({ url, from: FROM });
      assert.deepEqual(await mailer.send(mail, never), { outcome, reason: `status ${code}` });
      mailer.close();
      assert.deepEqual(heard, []);
    }
  });

  it('fails when nobody listens', async () => {
    const mailer = smtpMailer({ url: 'smtp://127.0.0.1:1', from: FROM });
    assert.equal((await mailer.send(mail, never)).outcome, 'failed');
    mailer.close();
  });

  it('gives back what is on its way, begins nothing after that, and lets go of the signal', async () => {
    let hold = () => {};
    const isHeld = new Promise<void>((resolve) => (hold = resolve));
    const { heard, url } = await aMailServer({ onRcptTo: () => hold() });
    const mailer = smtpMailer({ url, from: FROM });
    const stopping = new AbortController();
    const mailed = mailer.send(mail, stopping.signal);
    await isHeld;
    stopping.abort();
    const givenBack = { outcome: 'failed', reason: 'given back' };
    assert.deepEqual(await mailed, givenBack);
    assert.deepEqual(await mailer.send(mail, stopping.signal), givenBack);
    mailer.close();
    assert.deepEqual(heard, []);

    const { url: willing } = await aMailServer();
    const other = smtpMailer({ url: willing, from: FROM });
    const { signal } = new AbortController();
    assert.deepEqual(await other.send(mail, signal), { outcome: 'sent' });
    assert.equal(getEventListeners(signal, 'abort').length, 0);
    other.close();
  });

  it('sends no password over an open wire', async () => {
    const asked: string[] = [];
    const { url } = await aMailServer({
      onAuth(auth, _session, done) {
        asked.push(auth.username ?? '');
        done(null, { user: auth.username ?? '' });
      },
    });
    const mailer = smtpMailer({ url: url.replace('//', '//robin:secret@'), from: FROM });
    const mailed = await mailer.send(mail, never);
    mailer.close();
    assert.equal(mailed.outcome, 'failed');
    assert.deepEqual(asked, []);
  });

  it('takes the URL of a mail server and no other', () => {
    assert.throws(() => smtpMailer({ url: 'https://mail.example', from: FROM }), /smtp:\/\//);
  });

  it('brings the code of a flag from a receiver to a mailbox', async () => {
    const { heard, url } = await aMailServer();
    const server = await aServer({ withoutWorkLoop: true, smtp: { url, from: FROM } });
    await server.post('/flags', aFlag({ reporter: { role: 'reachable', email: mail.to } }));
    await server.receiver.work();
    assert.deepEqual(heard[0]?.to, [mail.to]);
    assert.match(heard[0].text, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    assert.equal(server.mails[0]?.outcome, 'sent');
    await server.close(); // which hangs up on the mail server
  });
});

describe('mailing into a folder', () => {
  it('writes a file for each mail, which nobody else may read', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'report-this-')), 'mail');
    after(() => rmSync(join(folder, '..'), { recursive: true }));
    const mailer = folderMailer(folder);
    assert.deepEqual(await mailer.send(mail, never), { outcome: 'sent' });
    await mailer.send(mail, never);
    const files = readdirSync(folder);
    assert.equal(files.length, 2);
    const path = join(folder, files[0]!);
    assert.match(readFileSync(path, 'utf8'), /^To: robin@mail\.example\nSubject: بلاغك/);
    assert.equal(statSync(path).mode & 0o077, 0);
    assert.equal((await folderMailer('/dev/null/mail').send(mail, never)).outcome, 'failed');
  });
});
