// With JavaScript off: from the page's link to a receipt, to the queue, and back to the status. Each page is looked at by axe.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CasePage } from '@report-this/protocol';
import { serve, type Server } from '@report-this/receiver/node';
import { openSqliteStore } from '@report-this/receiver/sqlite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { page as examplePage } from '../page.ts';
import type { Language } from '../words.ts';
import { barriersIn } from './screen.test-helper.ts';

const MODERATOR_KEY = 'a-moderator-key-of-this-test-0001';

let browser: Browser;
let server: Server;

before(async () => {
  [browser, server] = await Promise.all([
    puppeteer.launch(await chromiumLaunch()),
    serve({
      port: 0,
      store: await openSqliteStore(':memory:'),
      secret: new Uint8Array(32).fill(7),
      moderatorKey: MODERATOR_KEY,
      offer: { service: { name: 'The Harbour Gazette' } },
      page: (request) => {
        const { pathname, searchParams, origin } = new URL(request.url);
        if (pathname !== '/') return undefined;
        const language = (searchParams.get('lang') ?? 'en') as Language;
        return new Response(examplePage(language, origin), { headers: { 'Content-Type': 'text/html' } });
      },
    }),
  ]);
});
after(() => Promise.all([browser.close(), server.close()]));

async function openPage(path: string, { width = 1024 } = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width, height: 700 });
  await page.goto(new URL(path, server.url).href);
  return page;
}

/** Clicks what leads to another page, and waits for it. */
const go = (page: Page, selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);

const heading = (page: Page) => page.$eval('h1', (it) => it.textContent);
const text = (page: Page) => page.$eval('main', (it) => it.innerText);
const isShown = (page: Page, selector: string) => page.$eval(selector, (it) => it.checkVisibility());

async function casesInQueue(): Promise<CasePage['items']> {
  const answer = await fetch(`${server.receiverUrl}/cases`, {
    headers: { Authorization: `Bearer ${MODERATOR_KEY}` },
  });
  return ((await answer.json()) as CasePage).items;
}

/** Nothing of it is off the screen, and axe finds nothing to say. */
async function assertUsable(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(true); // axe is a script; the page has none that could begin to run
  assert.deepEqual(await barriersIn(page.mainFrame()), []);
  await page.setJavaScriptEnabled(false);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(overflow, 0);
}

describe('reporting with JavaScript off', () => {
  it('goes from the link on the page to a receipt, the queue and the status', async () => {
    const page = await openPage('/?lang=nl');
    await go(page, '#c1 a.report');
    assert.equal(await heading(page), 'Deze reactie melden');
    assert.match(await text(page), /Je melding gaat naar The Harbour Gazette\./);
    await assertUsable(page);

    await go(page, 'button');
    assert.match(await text(page), /Kies een reden om verder te gaan\./);
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'reason');
    await assertUsable(page);

    await page.click('input[value=spam]');
    await page.type('#explanation', 'Dezelfde tekst staat overal.');
    await go(page, 'button');
    assert.equal(await heading(page), 'Melding ontvangen');
    const reference = await page.$eval('code', (it) => it.textContent);
    await assertUsable(page);

    await page.reload(); // sends the form again
    assert.equal(await page.$eval('code', (it) => it.textContent), reference);
    const cases = await casesInQueue();
    assert.deepEqual(
      cases.map(({ target, reasons }) => [target.ref?.id, reasons.map(({ reason }) => reason)]),
      [['1', ['terms.spam']]],
    );

    await go(page, 'button');
    assert.equal(await heading(page), 'Je melding');
    assert.match(await text(page), /Je melding is binnen\. Er heeft nog niemand naar gekeken\./);
    assert.ok(!page.url().includes('?') && !page.url().includes('#'));
    await assertUsable(page);

    await page.click('summary');
    await go(page, 'details button');
    assert.match(await text(page), /Je melding is ingetrokken\./);
    assert.deepEqual(await casesInQueue(), []);
  });

  it('asks for what a notice needs when somebody ticks that it is against the law, and for no name where none is wanted', async () => {
    const page = await openPage('/?lang=en');
    await go(page, '#c2 a.report');
    assert.deepEqual(
      [await isShown(page, '.legal fieldset'), await isShown(page, '#email'), await isShown(page, '.life')],
      [false, false, false],
    );
    await page.click('#illegal');
    assert.equal(await isShown(page, '#email'), true);
    assert.equal(await isShown(page, '.rights'), false);
    await page.click('input[value=ip]');
    assert.equal(await isShown(page, '.rights'), true);
    await page.click('input[value=child]');
    assert.equal(await isShown(page, '#email'), false);
    assert.equal(await isShown(page, '.exempt'), true);
    await page.click('input[value=violence]');
    assert.equal(await isShown(page, '.life'), true);
    await assertUsable(page);
  });

  it('is usable on 320 px, from right to left', async () => {
    const page = await openPage('/?lang=ar', { width: 320 });
    await go(page, '#c1 a.report');
    assert.equal(await page.$eval('html', (it) => it.dir), 'rtl');
    await page.click('#illegal');
    await assertUsable(page);
    await go(page, 'button');
    await assertUsable(page);
  });

  it('is done by keyboard alone', async () => {
    const page = await openPage('/?lang=en');
    await go(page, '#c3 a.report');
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.localName);
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 40 && (await focused()) !== name; steps++) await page.keyboard.press('Tab');
      assert.equal(await focused(), name);
    };
    await tabTo('reason');
    await page.keyboard.press('Space');
    await tabTo('button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(await heading(page), 'Report received');
  });
});
