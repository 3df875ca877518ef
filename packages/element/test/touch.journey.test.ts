// The element's own button under a finger and under a mouse, in a Chromium that says which of them points (WCAG 2.5.5
// and 2.5.8). Needs the build (npm run build).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumLaunch } from '../../../scripts/browsers.mjs';
import { inDialog, inside } from './shadow-page.test-helper.ts';
import { ELEMENT, openStrictSite, type StrictSite } from './strict-site.test-helper.ts';

const LOOKS = '<link rel="stylesheet" href="/element/appearance.css">';
const BUTTONS = `<report-this kind="comment" ref="1"></report-this>
<report-this kind="comment" ref="2" lang="sk"></report-this>
<report-this kind="comment" ref="3" appearance="icon"></report-this>
<report-this kind="comment" ref="4" appearance="menuitem"></report-this>`;

describe("the element's own button", () => {
  let browser: Browser;
  let site: StrictSite;
  before(async () => {
    [browser, site] = await Promise.all([puppeteer.launch(await chromiumLaunch()), openStrictSite()]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  /** A page as a telephone or a desktop shows it. */
  async function visit(hasTouch: boolean) {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 640, isMobile: hasTouch, hasTouch });
    await page.goto(site.page(LOOKS + ELEMENT, BUTTONS));
    assert.equal(await page.evaluate(() => matchMedia('(pointer: coarse)').matches), hasTouch);
    const shortest = await page.$$eval('report-this', (elements) =>
      elements.map((element) => {
        const { width, height } = element.shadowRoot!.querySelector('button')!.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    assert.equal(shortest.length, 4);
    return { page, shortest };
  }

  it('is 44 px wide and high where a finger points, in each of its looks', async () => {
    const { shortest } = await visit(true);
    for (const length of shortest) assert.ok(length >= 44, `${shortest.join(', ')} px`);
  });

  it('is 24 px at least where a mouse points, and no taller than a line needs', async () => {
    const { shortest } = await visit(false);
    for (const length of shortest) assert.ok(length >= 24, `${shortest.join(', ')} px`);
    assert.ok(shortest[0]! < 44, 'The two differ, or the test above proves nothing.');
  });

  it('sends a report by touch alone', async () => {
    const { page } = await visit(true);
    await (await inside(page, 'report-this', 'button')).tap();
    await (await inDialog(page, 'input[name=group]')).tap();
    await (await inDialog(page, '.primary')).tap();
    await inDialog(page, 'code');
    const targets = await page.evaluate(() =>
      [...document.querySelector('report-this-dialog')!.shadowRoot!.querySelectorAll('button')].map(
        (button) => Math.min(button.offsetWidth, button.offsetHeight),
      ),
    );
    assert.ok(targets.length > 0);
    for (const length of targets) assert.ok(length >= 44, `${targets.join(', ')} px`);
  });
});
