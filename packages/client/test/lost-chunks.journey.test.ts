// What a page promises that was built into several files, when some of them cannot be loaded: in real browsers, which
// remember for as long as a page lives that a module could not be fetched.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { refusal } from '@report-this/client/testing';
import { chromiumLaunch, ensureBrowser, environmentWithoutLoans } from '../../../scripts/browsers.mjs';
import { buildPage } from '../../../scripts/built-page.ts';
import { type BuiltSite, openBuiltSite } from './built-site.test-helper.ts';

const SCRIPT = `
  import { createClient } from '@report-this/client';
  import { createOutbox, memoryStore } from '@report-this/client/outbox';
  import { aFlagDraft } from '@report-this/client/testing';

  // what is left of a call's time never ends, and a wait before another attempt ends when the test says so
  const sleep = (ms) => (ms > 10_000 ? new Promise(() => {}) : window.waited());
  const client = createClient({ receiver: '/report-this', clock: { now: () => Date.now(), sleep } });
  const told = ({ name, retryable, problemName, problem }) =>
    JSON.parse(JSON.stringify({ name, retryable, problemName, status: problem?.status }));
  window.submit = (sender) => sender.submitFlag(aFlagDraft()).then(({ status }) => ({ status }), told);
  window.client = client;
  window.outbox = createOutbox({ client, store: memoryStore() });`;

const built = await buildPage(SCRIPT);

it('is built with what tries again, and what reads a refusal, in files of their own', () => {
  assert.ok(built.has('try-again.js') && built.has('refusal.js'));
});

const firefox = await ensureBrowser('firefox').catch(() => undefined);
const BROWSERS = {
  Chromium: async () => puppeteer.launch(await chromiumLaunch()),
  ...(firefox && {
    Firefox: () =>
      puppeteer.launch({ browser: 'firefox', executablePath: firefox, env: environmentWithoutLoans() }),
  }),
};

for (const [name, launch] of Object.entries(BROWSERS)) {
  describe(`a built page in ${name}`, () => {
    let browser: Browser;
    let site: BuiltSite;
    let page: Page;

    before(async () => {
      browser = await launch();
    });
    after(() => browser?.close());
    afterEach(async () => {
      await page.close();
      site.close();
    });

    /** Opens the page anew; `duringWait` is what happens in each wait before another attempt. */
    async function open(...duringWait: (() => void)[]): Promise<{ waits: () => number }> {
      let waits = 0;
      site = await openBuiltSite(built);
      page = await browser.newPage();
      await page.exposeFunction('waited', () => duringWait[waits++]?.());
      await page.goto(site.url);
      await page.waitForFunction('window.outbox');
      return { waits: () => waits };
    }
    const submit = (sender: 'client' | 'outbox') => page.evaluate(`submit(${sender})`);
    const mend = () => (site.isCut = false);

    it('tries as often without a network as with one', async () => {
      const { waits } = await open();
      site.isCut = true;
      assert.deepEqual(await submit('client'), { name: 'UnreachableError', retryable: true });
      assert.equal(waits(), 2);
      assert.deepEqual(site.receiver.transcript, []);
    });

    for (const [when, ...duringWait] of [
      ['the first wait', mend],
      ['the second wait', () => {}, mend],
    ] as const) {
      it(`sends a flag whose network comes back in ${when}`, async () => {
        await open(...duringWait);
        site.isCut = true;
        assert.deepEqual(await submit('client'), { status: 'received' });
        assert.deepEqual(site.receiver.transcript, ['POST /flags → 201']);
      });
    }

    it('sends the next flag when one found no network', async () => {
      await open(
        () => {},
        () => {},
        mend,
      );
      site.isCut = true;
      await submit('client');
      assert.deepEqual(await submit('client'), { status: 'received' });
    });

    it('tries again when only what tries again was lost for once', async () => {
      await open(
        () => {},
        () => (site.lost = undefined),
      );
      site.lost = /try-again/;
      site.receiver.answerNext(refusal('internal'));
      assert.deepEqual(await submit('client'), { status: 'received' });
    });

    it('takes a refusal for one when what reads it is lost, and reads the next one', async () => {
      await open();
      site.lost = /refusal/;
      site.receiver.answerNext(refusal('reason-not-offered'), refusal('reason-not-offered'));
      const blank = { name: 'RefusedError', retryable: false, status: 422 };
      assert.deepEqual(await submit('client'), blank);
      site.lost = undefined;
      assert.deepEqual(await submit('client'), { ...blank, problemName: 'reason-not-offered' });
    });

    it('keeps no flag that was refused for good, though what reads why is lost', async () => {
      await open();
      site.lost = /refusal/;
      site.receiver.answerNext(refusal('reason-not-offered'));
      assert.deepEqual(await submit('outbox'), { name: 'RefusedError', retryable: false, status: 422 });
    });
  });
}
