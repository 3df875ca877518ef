import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Check,
  checks,
  createContext,
  Finding,
  judge,
  run,
  selectChecks,
  summaryOf,
  UnreachableReceiver,
} from '../src/index.ts';
import { memoryReceiver } from './memory-receiver.test-helper.ts';
import type { Fetch } from './sabotage.test-helper.ts';

const url = 'https://memory.example/report-this';
const offerRead: Check = {
  id: 'test.read',
  clause: '3.1.1',
  level: 'MUST',
  title: 'Answers',
  run: async (context) => void (await context.send({})),
};
const aRun = (fetch: Fetch, options: Partial<Parameters<typeof run>[0]> = {}) =>
  run({ receiver: url, fetch, checks: [offerRead], timeoutMs: 2000, ...options });
const offer: Fetch = (request) => memoryReceiver(url).fetch(request);

describe('a run', () => {
  it('passes a receiver that shares nothing with the reference', async () => {
    const all = checks('core');
    const verdicts = await run({ receiver: url, fetch: memoryReceiver(url).fetch, checks: all });
    assert.deepEqual(
      verdicts.filter(({ outcome }) => outcome !== 'pass').map(({ check, finding }) => [check.id, finding]),
      [],
    );
    assert.equal(verdicts.length, all.length);
  });

  it('sends a bounded number of requests, most of them one at a time', async () => {
    let sent = 0;
    let most = 0;
    let underWay = 0;
    const { fetch } = memoryReceiver(url);
    const counting: Fetch = async (request) => {
      sent++;
      most = Math.max(most, ++underWay);
      return fetch(request).finally(() => underWay--);
    };
    await run({ receiver: `${url}/`, fetch: counting, checks: checks('core') });
    assert.ok(sent <= 650, `${sent} requests`);
    assert.equal(most, 4);
  });

  it('says that nobody answers before it judges', async () => {
    const nobody: Fetch = () =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
    await assert.rejects(aRun(nobody), (error: Error) => {
      assert.ok(error instanceof UnreachableReceiver);
      assert.match(error.message, /ECONNREFUSED/);
      return true;
    });
  });

  it('conforms to nothing when it ran no check', () => {
    assert.equal(summaryOf([]).conforms, false);
  });
});

describe('the checks as tests of somebody else', () => {
  const context = createContext({ receiver: url, fetch: memoryReceiver(url).fetch });

  for (const check of selectChecks(checks('core'), ['offer', 'receipt', 'repeat', 'status']))
    it(`${check.id}: ${check.title}`, () => check.run(context));

  it('fail by a finding that says what was expected and what came', async () => {
    const gone: Fetch = async () => new Response('gone', { status: 410 });
    const broken = createContext({ receiver: url, fetch: gone });
    const [check] = selectChecks(checks('core'), ['offer.answer']);
    await assert.rejects(check!.run(broken), (error: Error) => {
      assert.ok(error instanceof Finding);
      assert.match(error.message, /Expected 200, got 410/);
      return true;
    });
  });
});

describe('a verdict', () => {
  const context = createContext({ receiver: url, fetch: offer });

  it('is a failure when a MUST cannot be seen', async () => {
    const check: Check = { ...offerRead, run: () => Promise.reject(new Finding('No offer.')) };
    const { outcome, finding } = await judge(check, context, { timeoutMs: 1000 });
    assert.deepEqual([outcome, finding], ['fail', 'No offer.']);
  });

  it('is a warning when a SHOULD is not kept', async () => {
    const check: Check = {
      ...offerRead,
      level: 'SHOULD',
      run: () => Promise.reject(new Finding('No ETag.')),
    };
    assert.equal((await judge(check, context, { timeoutMs: 1000 })).outcome, 'warn');
  });

  it('is a failure when the check itself breaks', async () => {
    const check: Check = {
      ...offerRead,
      run: () => Promise.reject(new TypeError('undefined is not a function')),
    };
    const { outcome, finding } = await judge(check, context, { timeoutMs: 1000 });
    assert.equal(outcome, 'fail');
    assert.match(finding!, /The check itself broke/);
  });

  it('is a failure when the receiver does not answer in time', async () => {
    const silent: Fetch = (request) =>
      new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
      );
    const { outcome, finding } = await judge(offerRead, createContext({ receiver: url, fetch: silent }), {
      timeoutMs: 20,
    });
    assert.equal(outcome, 'fail');
    assert.match(finding!, /the time was up/);
  });

  it('keeps the exchanges of a failure as evidence, and none of a pass', async () => {
    const check: Check = {
      ...offerRead,
      run: async (context) => {
        await context.send({});
        throw new Finding('Not good.');
      },
    };
    const failed = await judge(check, context, { timeoutMs: 1000 });
    assert.equal(failed.evidence[0]?.response.status, 200);
    assert.deepEqual((await judge(offerRead, context, { timeoutMs: 1000 })).evidence, []);
  });

  it('fails all that need the offer when there is none, and asks for it once', async () => {
    let asked = 0;
    const none: Fetch = async () => (asked++, new Response('{}', { status: 404 }));
    const needing: Check = { ...offerRead, run: async (context) => void (await context.aFlag()) };
    const verdicts = await aRun(none, { checks: [needing, needing, needing] });
    assert.deepEqual(
      verdicts.map(({ outcome }) => outcome),
      ['fail', 'fail', 'fail'],
    );
    assert.equal(asked, 2); // the knock, and the first check
  });
});

describe("a moderator's key", () => {
  const keyed: Check = { ...offerRead, run: async (context) => void (await context.review('/cases')) };

  it('is missed by the checks that need it', async () => {
    const [verdict] = await aRun(offer, { checks: [keyed] });
    assert.equal(verdict!.outcome, 'fail');
    assert.match(verdict!.finding!, /was given none/);
  });

  it('appears in no evidence', async () => {
    const failing: Check = {
      ...keyed,
      run: async (context) => {
        await context.review('/cases');
        throw new Finding('No.');
      },
    };
    const [verdict] = await aRun(offer, { checks: [failing], moderatorKeys: ['secret-key'] });
    assert.deepEqual(verdict!.evidence[0]?.request.headers, { authorization: '(given)' });
  });
});

describe('politeness', () => {
  it('waits as long as the receiver asks, and then goes on', async () => {
    const waits: number[] = [];
    let refusals = 2;
    const limited: Fetch = async (request) =>
      refusals-- > 0 ? new Response('', { status: 429, headers: { 'retry-after': '7' } }) : offer(request);
    const wait = async (ms: number) => void waits.push(ms);
    const [verdict] = await aRun(limited, { wait });
    assert.equal(verdict!.outcome, 'pass');
    assert.deepEqual(waits, [7000, 7000]);
  });

  it('does not wait an hour', async () => {
    const waits: number[] = [];
    const limited: Fetch = async () => new Response('', { status: 429, headers: { 'retry-after': '3600' } });
    await aRun(limited, { wait: async (ms) => void waits.push(ms) });
    assert.deepEqual(waits, []);
  });

  it('pauses between requests when it is told to', async () => {
    const waits: number[] = [];
    await aRun(offer, { pauseMs: 50, wait: async (ms) => void waits.push(ms) });
    assert.deepEqual(waits, [50, 50]);
  });
});
