// Pointing at a part of what is reported, from the page to the moderators' console: the real server, a real browser.
// Needs the build.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createReviewClient } from '@report-this/client/review';
import type { Locator } from '@report-this/protocol';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { type Demo, startDemo } from './demo.test-helper.ts';
import { focused, pressUntil, waitForText } from './keyboard.test-helper.ts';
import { openScreen, type Screen } from './screen.test-helper.ts';

const MEDIA_FRAGMENT = 'http://www.w3.org/TR/media-frags/';

describe('a part of what is reported', () => {
  let data: string;
  let browser: Browser;
  let demo: Demo;
  let screen: Screen;
  before(async () => {
    data = mkdtempSync(join(tmpdir(), 'report-this-'));
    browser = await launch(await chromiumLaunch());
    demo = await startDemo(0, data);
    screen = await openScreen(browser, demo.url);
  });
  after(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  /** What the receiver's only case of a thing says about it, and what the console shows of that. */
  async function inTheCase(
    reference: string,
  ): Promise<{ locators: readonly Locator[] | undefined; shown: Page }> {
    const key = new URL(demo.signInLink!).hash.replace('#key=', '');
    const review = createReviewClient({
      receiver: new URL('report-this', demo.url),
      moderatorKey: decodeURIComponent(key),
    });
    const { items } = await review.listCases();
    for (const { id } of items) {
      const flag = (await review.readCase(id)).flags.find((it) => it.reference === reference);
      if (!flag) continue;
      const { page } = await openScreen(browser, demo.signInLink!);
      await waitForText(page, /cases? shown/);
      await page.evaluate((hash) => (location.hash = hash), `#/cases/${id}`);
      return { locators: flag.target.locators, shown: page };
    }
    throw new Error(`No case has the flag ${reference}.`);
  }

  /** Chooses a reason, sends, and answers with the reference. */
  async function send(page: Page): Promise<string> {
    await pressUntil(page, 'Tab', /^radio: Spam or scam/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /^(submit|button): Send report/);
    await page.keyboard.press('Enter');
    const reference = await waitForText(page, /F-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/);
    assert.deepEqual(await screen.complaints(), []);
    assert.deepEqual(await screen.barriers(), []);
    return reference;
  }

  const leave = async (page: Page) => {
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => !document.querySelector('report-this-dialog')?.shadowRoot?.querySelector('dialog[open]'),
    );
  };

  it('is a text that the reader selected with the mouse', async () => {
    const { page } = screen;
    const [x, y] = await page.evaluate(() => {
      const comment = document.querySelector('#t6')!;
      comment.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(comment.firstChild!, 2);
      range.setEnd(comment.firstChild!, 3);
      const { left, top, height } = range.getBoundingClientRect();
      return [left, top + height / 2] as const;
    });
    await page.mouse.click(x, y, { count: 2 }); // a word
    await page.click('report-this[for=t6] a');
    await waitForText(page, /Only the text I selected/);
    await pressUntil(page, 'Tab', /^checkbox: Only the text I selected/);
    await page.keyboard.press('Space');
    assert.deepEqual(await screen.barriers(), []);
    const reference = await send(page);

    const { locators, shown } = await inTheCase(reference);
    assert.deepEqual(locators, [
      {
        type: 'TextQuoteSelector',
        exact: 'LUXURY',
        suffix: ' WATCHES -80% only today!!! Click my profile, shipping to al',
      },
    ]);
    await waitForText(shown, /LUXURY WATCHES -80% only today/);
    await shown.browserContext().close();
    await leave(page);
  });

  it('is a time of the video', async () => {
    const { page } = screen;
    await page.evaluate(async () => {
      const video = document.querySelector('video')!;
      const seeked = new Promise((done) => video.addEventListener('seeked', done, { once: true }));
      video.currentTime = 14;
      await seeked;
    });
    await page.click('report-this[for=tide] a');
    await waitForText(page, /Only a part of the video/);
    await pressUntil(page, 'Tab', /^checkbox: Only a part of the video/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /Until/);
    await page.keyboard.type('0:18');
    assert.deepEqual(await screen.barriers(), []);
    const reference = await send(page);

    const { locators, shown } = await inTheCase(reference);
    assert.deepEqual(locators, [{ type: 'FragmentSelector', value: 't=14,18', conformsTo: MEDIA_FRAGMENT }]);
    await waitForText(shown, /From 0:14 to 0:18/);
    await shown.browserContext().close();
    await leave(page);
  });

  it('is a region of the picture, chosen by keyboard', async () => {
    const { page } = screen;
    await page.click('report-this[for=harbour] a');
    await waitForText(page, /Only a part of the picture/);
    await pressUntil(page, 'Tab', /^checkbox: Only a part of the picture/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /The part you mean/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await screen.barriers(), []);
    const reference = await send(page);

    const { locators, shown } = await inTheCase(reference);
    assert.deepEqual(locators, [
      { type: 'FragmentSelector', value: 'xywh=percent:27,27,50,50', conformsTo: MEDIA_FRAGMENT },
    ]);
    await waitForText(shown, /Region: 27 % from the left, 27 % from the top, 50 % wide, 50 % high/);
    await shown.browserContext().close();
    await leave(page);
  });

  it('is nothing that has to be reported: what is just disliked is hidden, and nothing is sent', async () => {
    const { page } = screen;
    const flags: string[] = [];
    page.on('request', (request) => void (request.method() === 'POST' && flags.push(request.url())));
    await page.click('report-this[for=t9] a');
    await waitForText(page, /Your report goes to/);
    await pressUntil(page, 'Tab', /^radio: Spam or scam/);
    await pressUntil(page, 'ArrowUp', /^radio: I just do not like it/);
    await pressUntil(page, 'Tab', /^button: Continue/);
    await page.keyboard.press('Enter');
    await waitForText(page, /Nothing was sent/);
    await pressUntil(page, 'Tab', /^button: Hide/);
    await page.keyboard.press('Enter');
    await waitForText(page, /Done: Hide/);
    assert.deepEqual(await screen.barriers(), []);
    await leave(page);
    assert.match(await focused(page), /^a: Report the comment/, 'the button of the next comment');
    assert.deepEqual(flags, []);
    assert.deepEqual(await screen.complaints(), []);
  });

  it('leaves the reader the comfort that the page offers', async () => {
    const { page } = screen;
    await page.click('report-this[for=t27] a');
    await waitForText(page, /Your report goes to/);
    await send(page);
    await waitForText(page, /Mute Best Deals 24/);
    await pressUntil(page, 'Tab', /^button: Mute Best Deals 24/);
    await page.keyboard.press('Enter');
    await waitForText(page, /Done: Mute Best Deals 24/);
    const shown = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('.comment')].filter(
            (it) => it.dataset['author'] === 'Best Deals 24' && it.getClientRects().length > 0,
          ).length,
      );
    assert.equal(await shown(), 0);
    await page.keyboard.press('Enter');
    await waitForText(page, /Undone: Mute Best Deals 24/);
    assert.equal(await shown(), 3);
    await leave(page);
  });
});
