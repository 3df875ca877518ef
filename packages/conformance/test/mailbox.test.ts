import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createContext, mailboxOf, mailCommand, mailFolder } from '../src/index.ts';
import { aMailed } from '../src/mails.ts';
import { memoryReceiver } from './memory-receiver.test-helper.ts';

const { signal } = new AbortController();
const folder = mkdtempSync(join(tmpdir(), 'mails-'));
after(() => rmSync(folder, { recursive: true }));

describe('a mailbox', () => {
  const mailbox = mailboxOf(() => Promise.resolve([]));

  for (const [mail, code] of [
    ['Type this code:\n\n    7H2K-0QXM-94TB-VN3C\n\nIt is good for 7 days.', '7H2K-0QXM-94TB-VN3C'],
    ['Type this code:\n\n    HKQX-VNBC-WTRB-ZZMN\n\nRegards\n', 'HKQX-VNBC-WTRB-ZZMN'],
    ['Your code\r\nHKQXVN\r\nRegards', 'HKQXVN'],
    ['Regards\n\n----\nShop\n', undefined],
    ['Ihr Code\r\n402817\r\nBis bald', '402817'],
    ['Hello\n\nhttps://shop.example/status#4be3.token\n\nRegards\n', undefined],
    ['Subject: F-ZGRR-E39Q-7\n\nYour code is 402817.', undefined],
  ] as const) {
    it(`finds ${code ?? 'no code'} in ${JSON.stringify(mail)}`, () =>
      assert.equal(mailbox.codeIn(mail), code));
  }

  it('finds the code by a pattern of its own', () => {
    const read = () => Promise.resolve([]);
    assert.equal(mailboxOf(read, { code: /code is (\d+)/ }).codeIn('Your code is 402817.'), '402817');
    assert.equal(mailboxOf(read, { code: /\d{6}/ }).codeIn('Your code is 402817.'), '402817');
  });

  it('has an address for each word, where it is told', () => {
    assert.equal(mailbox.addressFor('a1'), 'reporter-a1@conformance.example');
    const own = mailboxOf(() => Promise.resolve([]), { address: 'kit+{id}@shop.example' });
    assert.equal(own.addressFor('a1'), 'kit+a1@shop.example');
  });
});

describe('a folder of mails', () => {
  it('holds those to an address, and none while it is not there', async () => {
    writeFileSync(join(folder, '1.txt'), 'To: one@shop.example\nSubject: A\n\nFirst\n');
    writeFileSync(join(folder, '2.txt'), 'To: two@shop.example\r\n\r\none@shop.example wrote\r\n');
    writeFileSync(join(folder, '3.txt'), 'From: x@shop.example\nto: One <ONE@shop.example>\n\nThird\n');
    const mails = await mailFolder(folder)('one@shop.example', { signal });
    assert.deepEqual(
      mails.map((mail) => mail.trim().split('\n').at(-1)),
      ['First', 'Third'],
    );
    assert.deepEqual(await mailFolder(join(folder, 'none'))('one@shop.example', { signal }), []);
  });
});

describe('a command that reads mails', () => {
  const node = (script: string) => mailCommand(`"${process.execPath}" -e "${script}"`);

  it('is told the address, and writes their texts', async () => {
    const read = node('console.log(JSON.stringify([process.env.MAIL_ADDRESS]))');
    assert.deepEqual(await read('one@shop.example', { signal }), ['one@shop.example']);
  });

  it('rejects when it fails or writes something else', async () => {
    await assert.rejects(node('process.exit(3)')('one@shop.example', { signal }), /Command failed/);
    await assert.rejects(node('console.log(7)')('one@shop.example', { signal }), /JSON array of texts/);
  });
});

describe('waiting for a code', () => {
  const receiver = 'https://shop.example/flags';
  const options = { receiver, fetch: memoryReceiver(receiver).fetch };

  it('looks again until it has come', async () => {
    const looks: string[] = [];
    const mailbox = mailboxOf((address) => Promise.resolve(looks.push(address) < 3 ? [] : ['402817']));
    const waits: number[] = [];
    const wait = (ms: number) => (waits.push(ms), Promise.resolve());
    const { code } = await aMailed(createContext({ ...options, mailbox, wait }));
    assert.deepEqual([code, looks.length, waits], ['402817', 3, [250, 250]]);
  });

  it('says so when none has come in time, when nobody can look, and when there is nowhere to look', async () => {
    const silent = mailboxOf(() => Promise.resolve([]));
    const time = new AbortController();
    const wait = () => Promise.resolve(time.abort());
    const deadline = { signal: time.signal, extend: () => undefined, clear: () => undefined };
    const context = createContext({ ...options, mailbox: silent, wait }).during(deadline, []);
    await assert.rejects(aMailed(context), /No mail with a code came to reporter-.*@conformance\.example/);
    const closed = mailboxOf(() => Promise.reject(new Error('The door is shut.')));
    await assert.rejects(aMailed(createContext({ ...options, mailbox: closed })), /cannot be read: The door/);
    await assert.rejects(aMailed(createContext(options)), /the kit was given none/);
  });
});
