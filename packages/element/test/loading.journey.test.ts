// What the built files load and when, in a real browser, and what becomes of a report when some of it cannot be loaded.
// Needs the build (npm run build).
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type HTTPRequest } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { clickInDialog, inDialog, textInDialog, violations } from './shadow-page.test-helper.ts';
import { COMMENT, ELEMENT, FEED, openStrictSite, type StrictSite } from './strict-site.test-helper.ts';

const FILES = readdirSync(new URL('../cdn/', import.meta.url));
/** What no file is. */
const WRONG = `sha384-${'A'.repeat(64)}`;

describe('what is loaded when it is needed', () => {
  let browser: Browser;
  let site: StrictSite;
  before(async () => {
    [browser, site] = await Promise.all([puppeteer.launch(await chromiumLaunch()), openStrictSite()]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** An empty page that cannot load some files until that is mended. */
  async function aPageWithout(files: RegExp) {
    const page = await browser.newPage();
    let isBroken = true;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (isBroken && files.test(request.url())) void request.abort();
      else void request.continue();
    });
    return { page, mend: () => (isBroken = false) };
  }

  it('asks for these files from the first screen to the receipt, and for no other', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site.page(ELEMENT, COMMENT));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    const atFirstScreen = [...asked];
    await clickInDialog(page, '.primary');
    await inDialog(page, 'code');

    const byName = (path: string) => path.replace(/-[\w-]{7}\.js$/, '').replace('/element/', '');
    assert.deepEqual([...new Set(atFirstScreen.map(byName))].sort(), [
      '/',
      '/.well-known/report-this',
      '/violations.js',
      'default-sender',
      'dialog',
      'en',
      'later',
      'report-this.js',
    ]);
    assert.deepEqual(asked.slice(atFirstScreen.length), ['/report-this/flags']);
  });

  it('searches once what finds is there: what was typed meanwhile stays, with the focus, and Enter sends nothing', async () => {
    const page = await browser.newPage();
    const held: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (/search-part-/.test(request.url())) held.push(request);
      else void request.continue();
    });
    await page.goto(site.page(ELEMENT, COMMENT));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, 'input[type=search]');
    const flagsBefore = site.receiver.requests.length;
    await page.keyboard.type('reason 1');
    await page.keyboard.press('Enter');
    assert.equal(held.length, 1, 'it is asked for once somebody types');

    await held[0]!.continue();
    await inDialog(page, '.found button');
    assert.equal(await textInDialog(page, 'input[type=search]:focus'), 'reason 1');
    await inDialog(page, 'input[name=group]:checked');
    assert.equal(site.receiver.requests.length, flagsBefore);
    assert.deepEqual(await violations(page), []);
  });

  it('keeps the draft when the steps of a notice cannot be loaded, and loads them when asked again', async () => {
    const { page, mend } = await aPageWithout(/notice-/);
    await page.goto(site.page(ELEMENT, COMMENT));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, 'summary');
    await (await inDialog(page, 'textarea')).type('It is against the law.');
    await clickInDialog(page, 'input[name=illegal]');
    await clickInDialog(page, '.primary');
    assert.match(
      await textInDialog(page, 'form:not(:has(input)) [part=lead]'),
      /could not be loaded\. Nothing you wrote is lost\./,
    );

    mend();
    await clickInDialog(page, '.actions button:last-child');
    assert.equal(await textInDialog(page, 'textarea[required]'), 'It is against the law.');
    assert.deepEqual(await violations(page), []);
  });

  it('sends a flag without what comes after the first screen failing it: it is asked for again', async () => {
    const { page, mend } = await aPageWithout(/later-/);
    await page.goto(site.page(ELEMENT, COMMENT));
    await page.locator('main button').click();
    await clickInDialog(page, 'input[name=group]');
    await clickInDialog(page, '.primary');
    await inDialog(page, 'form:not(:has(input)) [part=lead]');

    mend();
    await clickInDialog(page, '.actions button:last-child');
    await inDialog(page, 'code');
  });

  for (const [name, head, around] of [
    [
      'the element',
      ELEMENT,
      (child: string) => `<report-this kind="comment" ref="10">${child}</report-this>`,
    ],
    [
      'feed mode',
      FEED,
      (child: string) => child.replace(/<\w+/, '$& data-report-this="10" data-kind="comment"'),
    ],
  ] as const) {
    const link = around('<a href="/form">Report</a>');
    const button = around('<button type="button">Report</button>');

    /** Which files are kept away, and what the page says of its receiver. */
    const FAILURES = [
      ['the dialog', /dialog-/, ''],
      ['its language', /\/en-/, ''],
      ['a receiver', /nothing/, '<link rel="report-this" href="http://[">'],
    ] as const;
    for (const [what, files, receiver] of FAILURES) {
      it(`${name} follows the link when there cannot be ${what}`, async () => {
        const { page } = await aPageWithout(files);
        await page.goto(site.page(receiver + head, link));
        await Promise.all([page.waitForNavigation(), page.locator('main a').click()]);
        assert.equal(new URL(page.url()).pathname, '/form');
      });

      it(`${name} tells the page when there cannot be ${what}`, async () => {
        const { page } = await aPageWithout(files);
        const uncaught: unknown[] = [];
        page.on('pageerror', (error) => uncaught.push(error));
        await page.goto(site.page(receiver + head, button));
        const told = page.evaluate(
          () =>
            new Promise<boolean>((resolve) =>
              addEventListener('report-error', ({ error }) => resolve(error instanceof TypeError)),
            ),
        );
        await page.locator('main button').click();
        assert.equal(await told, true);
        assert.equal(await page.$eval('main button', (it) => it.ariaBusy), null);
        assert.deepEqual(uncaught, []);
      });
    }

    for (const [what, files] of [
      ['the dialog', /dialog-/],
      ['its language', /\/en-/],
    ] as const) {
      it(`${name} asks again for ${what} at a click, up to the receipt`, async () => {
        const { page, mend } = await aPageWithout(files);
        await page.goto(site.page(head, button));
        const failed = page.waitForRequest((request) => files.test(request.url()));
        await page.locator('main button').hover();
        await failed;
        // a click that fails too: it is over when the page is told
        const told = page.evaluate(
          () => new Promise((resolve) => addEventListener('report-error', () => resolve(0))),
        );
        await page.locator('main button').click();
        await told;

        mend();
        await page.locator('main button').click();
        await clickInDialog(page, 'input[name=group]');
        await clickInDialog(page, '.primary');
        await inDialog(page, 'code');
        assert.equal((await page.$$('report-this-dialog')).length, 1);
        assert.deepEqual(await violations(page), []);
      });
    }

    it(`${name} takes no other file where an import map says what a file must be`, async () => {
      const page = await browser.newPage();
      await page.setBypassCSP(true); // so that the map may stand in the page
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const integrity = Object.fromEntries(
        FILES.filter((file) => /^(dialog|later)-/.test(file)).map((file) => [`/element/${file}`, WRONG]),
      );
      const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
      await page.goto(site.page(map + head, button));
      const told = page.evaluate(
        () => new Promise((resolve) => addEventListener('report-error', () => resolve(0))),
      );
      await page.locator('main button').click();
      await told;
      assert.deepEqual(
        asked.filter((path) => path.includes('dialog-') && !path.startsWith('/element/')),
        [],
      );
      assert.equal((await page.$$('report-this-dialog')).length, 0);
    });
  }
});
