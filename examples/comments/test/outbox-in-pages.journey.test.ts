// The outbox as a site has it: a page that a bundler built, the reference receiver, and a browser whose network is cut.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { createReviewClient } from '@report-this/client/review';
import { serve, type Server } from '@report-this/receiver/node';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { buildPage } from '../../../scripts/built-page.ts';

const MODERATOR_KEY = 'a-key-of-the-moderator-of-this-test';

// No bytes, no jitter: the client's own tries follow at once.
const SCRIPT = `
  import { createClient } from '@report-this/client';
  import { createOutbox, indexedDbStore } from '@report-this/client/outbox';
  import { aFlagDraft, aTarget } from '@report-this/client/testing';

  window.answered = 0;
  const client = createClient({
    receiver: '/report-this',
    randomBytes: (count) => new Uint8Array(count),
    fetch: async (request) => {
      const response = await fetch(request);
      window.answered += 1;
      return response;
    },
  });
  window.received = [];
  const outbox = createOutbox({
    client,
    store: indexedDbStore(),
    onReceived: ({ flagId }) => received.push(flagId),
  });
  window.submit = async (id) => {
    const outcome = await outbox.submitFlag(aFlagDraft({ targets: [aTarget({ ref: { type: 'comment', id } })] }));
    if (outcome.status === 'queued') outcome.receipt.then(({ flagId }) => (window.arrived = flagId));
    return outcome.status;
  };`;
const HTML =
  '<!doctype html><html lang="en"><title>A page</title><script type="module" src="/page.js"></script>';
const built = await buildPage(SCRIPT);

describe('an outbox in pages of one browser', () => {
  let browser: Browser;
  let data: string;
  let server: Server;
  let visitor: BrowserContext;

  before(async () => {
    browser = await puppeteer.launch(await chromiumLaunch());
  });
  after(() => browser?.close());
  beforeEach(async () => {
    data = mkdtempSync(join(tmpdir(), 'report-this-'));
    [server, visitor] = await Promise.all([
      serve({ port: 0, data, moderatorKey: MODERATOR_KEY, page, logLevel: 'error' }),
      browser.createBrowserContext(),
    ]);
  });
  afterEach(async () => {
    await visitor?.close();
    await server?.close();
    rmSync(data, { recursive: true, force: true });
  });

  function page(request: Request): Response {
    const file = built.get(new URL(request.url).pathname.slice(1));
    return new Response(file ?? HTML, {
      headers: { 'content-type': file ? 'text/javascript' : 'text/html' },
    });
  }

  async function open(): Promise<Page> {
    const opened = await visitor.newPage();
    await opened.goto(server.url);
    await opened.waitForFunction('window.submit');
    return opened;
  }

  /** How many flags the receiver has. */
  async function taken(): Promise<number> {
    const review = createReviewClient({ receiver: server.receiverUrl, moderatorKey: MODERATOR_KEY });
    let flags = 0;
    for await (const { flagCount } of review.cases()) flags += flagCount;
    return flags;
  }

  /** How often a receiver answered these pages. */
  async function answers(...pages: Page[]): Promise<number> {
    const counts = await Promise.all(pages.map((it) => it.evaluate('answered')));
    return (counts as number[]).reduce((sum, count) => sum + count, 0);
  }

  it('sends a flag once that was kept without a network by a page closed since', async () => {
    const first = await open();
    await first.setOfflineMode(true);
    assert.equal(await first.evaluate("submit('7')"), 'queued');
    await first.close();
    assert.equal(await taken(), 0);

    const second = await open();
    await second.waitForFunction('received.length === 1');
    const third = await open();
    assert.equal(await third.evaluate("submit('8')"), 'received');
    assert.equal(await taken(), 2);
    assert.equal(await answers(second, third), 2);
  });

  it('sends it as soon as the browser has a network again', async () => {
    const only = await open();
    await only.setOfflineMode(true);
    assert.equal(await only.evaluate("submit('7')"), 'queued');
    await only.setOfflineMode(false);
    await only.waitForFunction('window.arrived && received.length === 1');
    assert.equal(await taken(), 1);
    assert.equal(await answers(only), 1);
  });

  it('sends the flags of two tabs once each, and each tab learns of its own', async () => {
    const tabs = [await open(), await open()];
    for (const tab of tabs) await tab.setOfflineMode(true);
    for (const [index, tab] of tabs.entries())
      assert.equal(await tab.evaluate(`submit('${index}')`), 'queued');
    await Promise.all(tabs.map((tab) => tab.setOfflineMode(false)));
    for (const tab of tabs) await tab.waitForFunction('window.arrived');
    assert.equal(await taken(), 2);
    assert.equal(await answers(...tabs), 2);
  });
});
