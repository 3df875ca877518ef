import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Event, WebhookWithSecret } from '@report-this/protocol';
import { aFlag } from '@report-this/receiver/testing';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { eventsInFeed } from './a-feed.test-helper.ts';
import { startProcess } from './a-process.test-helper.ts';
import { MODERATOR_KEY } from './a-server.test-helper.ts';
import { aSubscriber } from './a-subscriber.test-helper.ts';
import { temporaryFolder } from './temporary-folder.test-helper.ts';

const FLAGS = 1700;
const CASES = 300;
const EVENTS = FLAGS + CASES;
/** The process has the clock of the machine: the first retry is after 5 s, a lease runs out after 6. */
const ENV = {
  LOG_LEVEL: 'error',
  REPORT_THIS_WEBHOOK_NETWORKS: '127.0.0.0/8',
  REPORT_THIS_WEBHOOK_TIMEOUT_MS: '1000',
};

const headers = { Authorization: `Bearer ${MODERATOR_KEY}`, 'Content-Type': 'application/json' };
const post = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });

it('delivers each of 2000 events at least once and in order, although it is killed in the middle', async () => {
  const [data, subscriber, gone] = [temporaryFolder(), await aSubscriber(), await aSubscriber()];
  const server = await startProcess(0, data, ENV);
  const { url, port } = server;
  const { secret } = (await (
    await post(`${url}/webhooks`, { url: subscriber.url })
  ).json()) as WebhookWithSecret;
  await post(`${url}/webhooks`, { url: gone.url });

  // one event in fifty fails at its first try and comes again 5 s later; the rest of its case waits
  const failedOnce = new Set<string>();
  const accepted: Event[] = [];
  const verifier = new StandardWebhook(secret);
  let half = () => {};
  const halfway = new Promise<void>((resolve) => (half = resolve));
  gone.answering = () => 410;
  subscriber.answering = ({ event, body, headers: sent }) => {
    verifier.verify(body, sent as Record<string, string>);
    const isUnlucky = parseInt(event.id.slice(-10), 16) % 50 === 0 && !failedOnce.has(event.id);
    failedOnce.add(event.id);
    if (isUnlucky) return event.data.sequence % 2 === 0 ? 503 : 'break';
    accepted.push(event);
    if (accepted.length >= EVENTS / 2) half();
    return 204;
  };

  const flags = Array.from({ length: FLAGS }, (_, number) =>
    aFlag({ url: `https://shop.example/${number % CASES}` }),
  );
  for (let sent = 0; sent < FLAGS; sent += 100)
    await Promise.all(flags.slice(sent, sent + 100).map((flag) => post(`${url}/flags`, flag)));
  await halfway;
  await server.crash();
  const before = new Set(accepted.map(({ id }) => id)).size;
  assert.ok(before < EVENTS, `${before} events before the kill`);

  await startProcess(port, data, ENV);
  const recorded = await eventsInFeed(url);
  assert.equal(recorded.length, EVENTS);

  const missing = () => {
    const seen = new Set(accepted.map(({ id }) => id));
    return recorded.filter(({ id }) => !seen.has(id));
  };
  const deadline = Date.now() + 90_000; // retries take real time here
  while (missing().length > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 250));
  assert.deepEqual(missing(), []);

  const latest = new Map<string, number>();
  for (const {
    data: { caseId, sequence },
  } of accepted) {
    const last = latest.get(caseId) ?? 0;
    assert.ok(sequence <= last + 1, `case ${caseId}: ${sequence} after ${last}`);
    latest.set(caseId, Math.max(last, sequence));
  }
  assert.equal(gone.arrived.length >= 1 && gone.arrived.length <= 16, true, 'who answers 410 is left alone');
});
