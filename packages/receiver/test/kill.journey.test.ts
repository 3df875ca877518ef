import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import { after, it } from 'node:test';
import type { Case, CasePage, Receipt } from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import { eventsInFeed } from './a-feed.test-helper.ts';
import { startProcess } from './a-process.test-helper.ts';
import { MODERATOR_KEY } from './a-server.test-helper.ts';
import { temporaryFolder } from './temporary-folder.test-helper.ts';

const FLAGS = 2000;
const CONNECTIONS = 64;
const TARGETS = 300;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
after(() => agent.destroy());

/** Sends a flag; undefined when the server is gone before it answers. */
function submit(url: string, body: string): Promise<{ status: number; receipt: Receipt } | undefined> {
  return new Promise((resolve) => {
    const sent = request(`${url}/flags`, {
      method: 'POST',
      agent,
      headers: { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) },
    });
    sent.on('error', () => resolve(undefined));
    sent.on('response', (response) => {
      let text = '';
      response.on('error', () => resolve(undefined));
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode!, receipt: JSON.parse(text) as Receipt }),
      );
    });
    sent.end(body);
  });
}

async function review<Value>(url: string, path: string): Promise<Value> {
  const answer = await fetch(url + path, { headers: { Authorization: `Bearer ${MODERATOR_KEY}` } });
  return (await answer.json()) as Value;
}

/** Every case and flag that moderators can find, by walking through the whole queue. */
async function lookThroughQueue(url: string): Promise<{ cases: string[]; flags: string[] }> {
  const found = { cases: [] as string[], flags: [] as string[] };
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: CasePage = await review(url, `/cases?limit=100${after && `&after=${after}`}`);
    for (const { id, flagCount } of page.items) {
      const { flags } = await review<Case>(url, `/cases/${id}`);
      assert.equal(flags.length, flagCount);
      found.cases.push(id);
      found.flags.push(...flags.map(({ flagId }) => flagId));
    }
    after = page.next;
  }
  return found;
}

it('keeps every flag it gave a receipt for when it is killed in the middle, and none twice', async () => {
  const data = temporaryFolder();
  const server = await startProcess(0, data);
  const { url, port } = server;

  const flags = Array.from({ length: FLAGS }, (_, number) =>
    aFlag({ url: `https://shop.example/${number % TARGETS}` }),
  );
  const receipts = new Map<string, Receipt>();
  let killed: Promise<void> | undefined;
  await Promise.all(
    flags.map(async (flag) => {
      const answer = await submit(url, JSON.stringify(flag));
      if (answer) receipts.set(flag.id, answer.receipt);
      if (receipts.size === FLAGS / 2) killed = server.crash();
    }),
  );
  await killed;
  assert.ok(receipts.size >= FLAGS / 2 && receipts.size < FLAGS, `${receipts.size} receipts before the kill`);

  await startProcess(port, data);
  const { cases, flags: found } = await lookThroughQueue(url);
  assert.equal(new Set(found).size, found.length, 'no flag is there twice');
  const kept = new Set(found);
  assert.deepEqual(
    [...receipts.keys()].filter((id) => !kept.has(id)),
    [],
    'every flag with a receipt is there',
  );

  // SPEC §11.1.1: an event is kept with what causes it, or neither is
  const events = await eventsInFeed(url);
  const told = events.flatMap(({ type, data }) => (type === 'flag.received' ? data.flagId : []));
  const opened = events.flatMap(({ type, data }) => (type === 'case.opened' ? data.caseId : []));
  assert.deepEqual(told.sort(), found.toSorted(), 'each flag is told, and none that is not there');
  assert.deepEqual(opened.sort(), cases.sort(), 'each case is told, and none that is not there');

  // who got no answer sends again: what was kept is told from what was not, and nothing is lost or doubled
  const again = await Promise.all(flags.map((flag) => submit(url, JSON.stringify(flag))));
  for (const [index, answer] of again.entries()) {
    const { id } = flags[index]!;
    assert.equal(answer!.status, kept.has(id) ? 200 : 201);
    if (receipts.has(id)) assert.deepEqual(answer!.receipt, receipts.get(id));
  }
  assert.equal((await lookThroughQueue(url)).flags.length, FLAGS);
});
